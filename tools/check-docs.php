#!/usr/bin/env php
<?php
/*
 * Runs the PHP examples of README.md and docs/ against the stand-in server.
 *
 *     php tools/check-docs MODULE [PAGE...]        MODULE: the built ep_account_tokens.so
 *
 * Each ```php block is run, those of one page one after another in one process, so that a block may use what blocks above it
 * made; their `use` lines hold for the rest of the page too. A warning, an exception or an exit() fails the block.
 * CONTRIBUTING.md lists the variables that a page starts with.
 *
 *     <!-- not run: why -->      on the line before the block: it is only checked for syntax, and counted as skipped
 *     <!-- throws: Class -->     the block ends with this exception
 *     <!-- prints -->            on the line before the ```text block that follows: what the block prints; "…" stands for anything
 */
declare(strict_types=1);

/** @return list<array{line: int, code: string, skip: ?string, throws: ?string, prints: ?string}> */
function blocks(string $page): array
{
    $blocks = [];
    $open = null;
    $mark = '';
    foreach (file($page, FILE_IGNORE_NEW_LINES) as $number => $line) {
        if ($open === null) {
            if (preg_match('/^```(\w*)/', $line, $match)) {
                $open = ['language' => $match[1], 'mark' => $mark, 'line' => $number + 2, 'text' => []];
            }
            $mark = $line;
        } elseif ($line === '```') {
            $text = implode("\n", $open['text']);
            if ($open['language'] === 'php') {
                $blocks[] = [
                    'line' => $open['line'],
                    'code' => $text,
                    'skip' => preg_match('/^<!-- not run: (.+) -->$/', $open['mark'], $match) ? $match[1] : null,
                    'throws' => preg_match('/^<!-- throws: (\S+) -->$/', $open['mark'], $match) ? $match[1] : null,
                    'prints' => null,
                ];
            } elseif ($open['mark'] === '<!-- prints -->' && $blocks !== []) {
                $blocks[array_key_last($blocks)]['prints'] = $text;
            }
            $open = null;
            $mark = '';
        } else {
            $open['text'][] = $line;
        }
    }
    return $blocks;
}

/** The block as a file of its own whose line numbers are the page's. */
function source(array $block, array &$imports): string
{
    $code = preg_replace('/^<\?php\s*?(\n|$)/', '$1', $block['code']);
    $code = preg_replace('/^(\s*)declare\(strict_types=1\);/', '$1', $code);
    preg_match_all('/^use [^;]+;/m', $code, $match);
    $earlier = array_diff($imports, $match[0]);
    $imports = array_unique([...$imports, ...$match[0]]);
    return '<?php declare(strict_types=1); ' . implode(' ', $earlier) . str_repeat("\n", $block['line'] - 1) . $code . "\n";
}

/** What every block finds fresh: credentials that work once. */
function freshVariables(CommerceServer $server): array
{
    $bearer = PlainReply::to('POST', $server->baseUri . CommerceServer::BEARER_PATH, [
        'Content-Type' => 'application/x-www-form-urlencoded',
    ], http_build_query(['grant_type' => 'implicit', 'client_id' => CommerceServer::CLIENT_ID]))->json()['access_token'];

    $path = '/v2/authentication-realms/' . CommerceServer::REALM . '/password-profiles/' . CommerceServer::PASSWORD_PROFILE;
    PlainReply::to('POST', "$server->baseUri$path/one-time-password-token-request", [
        'Authorization' => "Bearer $bearer",
        'Content-Type' => 'application/json',
    ], json_encode(['data' => [
        'type' => 'one_time_password_token_request',
        'username' => 'ada@example.com',
        'purpose' => 'passwordless_authentication',
    ]]));

    $codeVerifier = bin2hex(random_bytes(32));
    $callback = $server->signIn(
        "$server->baseUri/oidc-idp/login/stores/" . CommerceServer::STORE . '/authentication-realms/' . CommerceServer::REALM . '?'
            . http_build_query([
                'client_id' => CommerceServer::OIDC_CLIENT_ID,
                'redirect_uri' => CommerceServer::REDIRECT_URI,
                'response_type' => 'code',
                'scope' => 'openid email profile',
                'state' => bin2hex(random_bytes(16)),
                'code_challenge_method' => 'S256',
                'code_challenge' => rtrim(strtr(base64_encode(hash('sha256', $codeVerifier, true)), '+/', '-_'), '='),
                'elasticpath_commerce_cloud_profile_id' => CommerceServer::OIDC_PROFILE,
            ]),
        'ada@example.com',
    );
    return [
        'authorizationCode' => $callback['code'],
        'codeVerifier' => $codeVerifier,
        'oneTimePasswordToken' => $server->lastOneTimePassword(),
        'newUsername' => 'new-' . bin2hex(random_bytes(4)) . '@example.com',
    ];
}

/** What a page starts with. */
function pageVariables(CommerceServer $server): array
{
    return [
        'baseUri' => $server->baseUri,
        'clientId' => CommerceServer::CLIENT_ID,
        'clientSecret' => CommerceServer::CLIENT_SECRET,
        'realmId' => CommerceServer::REALM,
        'passwordProfileId' => CommerceServer::PASSWORD_PROFILE,
        'oidcProfileId' => CommerceServer::OIDC_PROFILE,
        'redirectUri' => CommerceServer::REDIRECT_URI,
        'username' => 'ada@example.com',
        'password' => 'difference-engine',
        'accountId' => 'acc00000-0000-4000-8000-000000000002',
        'server' => $server,
    ];
}

function runPage(string $page): int
{
    require_once __DIR__ . '/../php_tests/support/server.inc';

    error_reporting(E_ALL);
    set_error_handler(function (int $level, string $message, string $file, int $line): bool {
        throw new ErrorException($message, 0, $level, $file, $line);
    });
    $work = sys_get_temp_dir() . '/ep-docs-' . getmypid();
    mkdir($work);
    $finished = false;
    register_shutdown_function(function () use ($work, &$finished): void {
        array_map(unlink(...), glob("$work/*"));
        rmdir($work);
        if (!$finished) {
            echo "\nthe page ended in the middle of a block\n";
            exit(1);
        }
    });

    $counts = ['passed' => 0, 'failed' => 0, 'skipped' => 0];
    $imports = [];
    $server = CommerceServer::start();
    $variables = pageVariables($server);
    foreach (blocks($page) as $block) {
        $file = "$work/line-{$block['line']}.php";
        file_put_contents($file, source($block, $imports));
        $verdict = null;
        if ($block['skip'] !== null) {
            exec(escapeshellarg(PHP_BINARY) . ' -n -l ' . escapeshellarg($file) . ' 2>&1', $lint, $status);
            $counts[$status === 0 ? 'skipped' : 'failed']++;
            if ($status !== 0) {
                fwrite(STDERR, "$page:{$block['line']}: " . implode("\n", $lint) . "\n");
            }
            continue;
        }
        ob_start();
        try {
            $variables = runBlock($file, freshVariables($server) + $variables);
            $thrown = null;
        } catch (Throwable $thrown) {
        }
        $printed = ob_get_clean();
        if ($thrown !== null && ($block['throws'] === null || !is_a($thrown, $block['throws']))) {
            $verdict = $thrown::class . ": {$thrown->getMessage()} (line {$thrown->getLine()})";
        } elseif ($thrown === null && $block['throws'] !== null) {
            $verdict = "{$block['throws']} was not thrown";
        } elseif ($block['prints'] !== null) {
            $pattern = '/^' . str_replace('…', '.*', preg_quote(trim($block['prints']), '/')) . '$/su';
            $verdict = preg_match($pattern, trim($printed)) ? null : 'it does not print what the page says';
        }
        $counts[$verdict === null ? 'passed' : 'failed']++;
        if ($verdict !== null) {
            fwrite(STDERR, "$page:{$block['line']}: $verdict\n" . ($printed === '' ? '' : "It printed:\n$printed\n"));
        }
    }
    $finished = true;
    vprintf("%d passed, %d failed, %d skipped\n", $counts);
    return $counts['failed'] === 0 ? 0 : 1;
}

/** Runs in a scope that holds the page's variables alone, and hands back what the block made of them. */
function runBlock(): array
{
    extract(func_get_arg(1));
    $_POST = ['username' => $username, 'password' => $password, 'account_id' => $accountId, 'one_time_password' => $oneTimePasswordToken];
    $_GET = ['code' => $authorizationCode];
    $_SESSION ??= [];
    require func_get_arg(0);
    return get_defined_vars();
}

if (($argv[1] ?? '') === '--page') {
    exit(runPage($argv[2]));
}

$module = realpath($argv[1] ?? '');
if ($module === false) {
    fwrite(STDERR, "usage: check-docs MODULE [PAGE...]\n");
    exit(1);
}
chdir(dirname(__DIR__));
$pages = array_slice($argv, 2) ?: array_merge(glob('*.md'), glob('docs/*.md'));
$total = ['passed' => 0, 'failed' => 0, 'skipped' => 0];
foreach ($pages as $page) {
    if (blocks($page) === []) {
        continue;
    }
    $output = [];
    exec(implode(' ', array_map(escapeshellarg(...), [PHP_BINARY, '-n', '-d', "extension=$module", __FILE__, '--page', $page])), $output, $status);
    if (preg_match('/^(\d+) passed, (\d+) failed, (\d+) skipped$/', end($output) ?: '', $match)) {
        $total['passed'] += (int) $match[1];
        $total['failed'] += (int) $match[2];
        $total['skipped'] += (int) $match[3];
    } else {
        $total['failed']++;
        fwrite(STDERR, "$page: did not come to its end\n" . implode("\n", $output) . "\n");
    }
}
vprintf("check-docs: %d passed, %d failed, %d skipped\n", $total);
exit($total['failed'] === 0 ? 0 : 1);
