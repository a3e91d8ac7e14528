<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * check-docs.php PAGE, with the extension loaded: runs the PHP examples of a page against the stand-in server, and prints TAP. Without a
 * PAGE: looks whether the pages name every method of EpAccountTokensInterface and explain every exception, whether docs/options.md says of
 * each option what is so, and whether every link leads somewhere.
 *
 * Each ```php block is run, those of one page one after another in one process, so that a block may use what blocks above it
 * made; their `use` lines hold for the rest of the page too, unless the block has a namespace. A warning, an exception or an exit() fails the block.
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
    if (preg_match('/^namespace /m', $code)) {
        // Such a block is a file of its own: nothing may stand before its namespace, and its `use` lines are for that.
        return '<?php declare(strict_types=1); ' . str_repeat("\n", $block['line'] - 1) . $code . "\n";
    }
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

function runPage(string $page): never
{
    require_once __DIR__ . '/../php_tests/support/server.inc';
    require_once __DIR__ . '/tap.inc';
    // What shops have by Composer.
    spl_autoload_register(function (string $class): void {
        if (str_starts_with($class, 'EpAccountTokens\\Dev\\')) {
            require __DIR__ . '/../packages/dev/src/' . strtr(substr($class, strlen('EpAccountTokens\\Dev\\')), '\\', '/') . '.php';
        }
    });

    error_reporting(E_ALL);
    set_error_handler(function (int $level, string $message, string $file, int $line): bool {
        throw new ErrorException($message, 0, $level, $file, $line);
    });
    $work = sys_get_temp_dir() . '/ep-docs-' . getmypid();
    mkdir($work);
    $running = null;
    register_shutdown_function(function () use ($work, &$running): void {
        array_map(unlink(...), glob("$work/*"));
        rmdir($work);
        if ($running !== null) {
            echo "\n# the page ended within the example of $running\n";
        }
    });

    $imports = [];
    $server = CommerceServer::start();
    $variables = pageVariables($server);
    foreach (blocks($page) as $block) {
        $place = "line {$block['line']}";
        $file = "$work/line-{$block['line']}.php";
        file_put_contents($file, source($block, $imports));
        if ($block['skip'] !== null) {
            exec(escapeshellarg(PHP_BINARY) . ' -n -l ' . escapeshellarg($file) . ' 2>&1', $lint, $status);
            $status === 0 ? skip($place, $block['skip']) : check($place, false, implode("\n", $lint));
            continue;
        }
        $running = $place;
        $problem = null;
        ob_start();
        try {
            $variables = runBlock($file, freshVariables($server) + $variables);
            $thrown = null;
        } catch (Throwable $thrown) {
        }
        $printed = ob_get_clean();
        if ($thrown !== null && ($block['throws'] === null || !is_a($thrown, $block['throws']))) {
            $problem = $thrown::class . ": {$thrown->getMessage()} (line {$thrown->getLine()})";
        } elseif ($thrown === null && $block['throws'] !== null) {
            $problem = "{$block['throws']} was not thrown";
        } elseif ($block['prints'] !== null) {
            $pattern = '/^' . str_replace('…', '.*', preg_quote(trim($block['prints']), '/')) . '$/su';
            $problem = preg_match($pattern, trim($printed)) ? null : 'it does not print what the page says';
        }
        check($place, $problem === null, $problem === null ? '' : $problem . ($printed === '' ? '' : "\nIt printed:\n$printed"));
        $running = null;
    }
    done_testing();
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

/** Looks whether the pages name all that a shop can call, set and catch, and whether their links lead somewhere. */
function checkNames(): never
{
    require_once __DIR__ . '/tap.inc';

    $pages = implode('', array_map(file_get_contents(...), ['README.md', ...array_diff(glob('docs/*.md'), ['docs/reference.md'])]));
    foreach ((new ReflectionClass(EpAccountTokensInterface::class))->getMethods() as $method) {
        check("a page has $method->name()", preg_match("/\b$method->name\(/", $pages) === 1);
    }
    $errors = file_get_contents('docs/errors.md');
    $why = file_get_contents('docs/why.md');
    $words = preg_replace('/\s+/', ' ', $why);
    foreach ((new ReflectionExtension('ep_account_tokens'))->getClasses() as $class) {
        if ($class->isSubclassOf(Exception::class)) {
            check("docs/errors.md has {$class->getShortName()}", preg_match("/\b{$class->getShortName()}\b/", $errors) === 1);
        }
        if ($class->isSubclassOf(Throwable::class) && $class->name !== EpAccountTokens\EpAccountTokensException::class) {
            check("docs/why.md explains {$class->getShortName()}", preg_match("/^## .*\b{$class->getShortName()}\b/m", $why) === 1);
        }
    }
    preg_match_all('/ROW\(\w+, (\w+), \w+, \\\\\s+"([^"]+)"/', file_get_contents('ext_src/core/failure.h'), $rows, PREG_SET_ORDER);
    foreach ($rows as [, $class, $message]) {
        check("docs/why.md quotes the message of $class", str_contains($words, $message));
    }
    checkOptions();
    checkLinks();
    done_testing();
}

/**
 * The table below a mark of docs/options.md.
 *
 * @return array<string, list<string>> the cells of each row, by the name in its first one
 */
function optionRows(string $mark): array
{
    preg_match("/^<!-- $mark -->\n.*\n.*\n((?:\|.*\n)+)/m", file_get_contents('docs/options.md'), $match);
    $rows = [];
    foreach (explode("\n", trim($match[1] ?? '')) as $line) {
        $cells = array_map(fn (string $cell): string => str_replace('`', '', trim($cell)), preg_split('/(?<!\\\\)\|/', trim($line, '|')));
        $rows[array_shift($cells)] = $cells;
    }
    return $rows;
}

/** Holds the tables of docs/options.md against the extension: names, types and defaults, and both ends of each range. */
function checkOptions(): void
{
    $client = new EpAccountTokens(EpAccountTokens\Grant::bearer('any'));
    foreach ([
        'constructor' => fn (mixed ...$value) => new EpAccountTokens(EpAccountTokens\Grant::bearer('any'), ...$value),
        'with' => $client->with(...),
    ] as $mark => $use) {
        $rows = optionRows($mark);
        $parameters = (new ReflectionMethod(EpAccountTokens::class, $mark === 'with' ? 'with' : '__construct'))->getParameters();
        check_same("docs/options.md: arguments of $mark", array_column($parameters, 'name'), array_keys($rows));
        foreach ($parameters as $parameter) {
            [$type, $default, $range] = $rows[$parameter->name] ?? ['', '', ''];
            check_same("docs/options.md: type and default of $parameter->name ($mark)", [(string) $parameter->getType(), match (true) {
                !$parameter->isOptional() => 'required',
                $parameter->isDefaultValueConstant() => preg_replace('/^.*::/', '', $parameter->getDefaultValueConstantName()),
                $parameter->getDefaultValue() === [] => '[]',
                default => strtolower(var_export($parameter->getDefaultValue(), true)),
            }], [$type, $default]);
            if (preg_match('/^([\d.]+)–([\d.]+)(?: seconds)?$/', $range, $match) && preg_match('/int|float/', $type)) {
                $step = str_contains($type, 'int') ? 1 : 0.0009;
                foreach ([[$match[1] - $step, false], [$match[1], true], [$match[2], true], [$match[2] + $step, false]] as [$value, $wanted]) {
                    try {
                        $use(...[$parameter->name => $value + 0]);
                        $taken = true;
                    } catch (ValueError) {
                        $taken = false;
                    }
                    check("docs/options.md: $parameter->name ($mark) " . ($wanted ? 'may' : 'may not') . " be $value", $taken === $wanted);
                }
            }
        }
    }
    check_same('docs/options.md: settings of php.ini', ini_get_all('ep_account_tokens', false), array_map(fn (array $row) => $row[0], optionRows('ini')));
}

/** The anchors of a page, as GitHub makes them of headings. */
function anchors(string $page): array
{
    $text = preg_replace('/^```.*?^```$/ms', '', file_get_contents($page));
    preg_match_all('/^#+ (.*)$/m', $text, $match);
    $anchors = array_map(fn (string $heading): string => str_replace(' ', '-', preg_replace('/[^\w\- ]/u', '', strtolower($heading))), $match[1]);
    $seen = [];
    return array_map(function (string $anchor) use (&$seen): string {
        $again = $seen[$anchor] = ($seen[$anchor] ?? -1) + 1;
        return $again ? "$anchor-$again" : $anchor;
    }, $anchors);
}

/** Every link within the repository leads to a file, and to a heading where it names one; docs/README.md leads to every page. */
function checkLinks(): void
{
    foreach ([...glob('*.md'), ...glob('docs/*.md')] as $page) {
        $text = preg_replace('/^```.*?^```$|`[^`\n]*`/ms', '', file_get_contents($page));
        preg_match_all('/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/', $text, $links, PREG_SET_ORDER);
        $broken = [];
        foreach ($links as $link) {
            $target = $link[1] === '' ? $page : dirname($page) . "/$link[1]";
            $isOurs = !str_starts_with($link[1], '../../');    // else it is a page of GitHub's
            if ($isOurs && (!file_exists($target) || (isset($link[2]) && !in_array($link[2], anchors($target), true)))) {
                $broken[] = substr($link[0], 1);
            }
        }
        check("links of $page", $broken === [], implode(' ', $broken));
    }
    $contents = file_get_contents('docs/README.md');
    foreach (array_diff(array_map(basename(...), glob('docs/*.md')), ['README.md']) as $page) {
        check("docs/README.md leads to $page", str_contains($contents, "]($page)"));
    }
}

chdir(dirname(__DIR__));
isset($argv[1]) ? runPage($argv[1]) : checkNames();
