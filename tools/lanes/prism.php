<?php
/*
 * prism.php PRISM LOG SERVER_INC, with the extension loaded: every mechanism against Prism on the published OpenAPI document.
 * A right request gets 201 and no objection; each error of the document becomes the exception that it should.
 * Prints one line a check: "ok NAME" or "not ok NAME: why".
 */
declare(strict_types=1);

use EpAccountTokens\ApiException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\Grant;
use EpAccountTokens\InvalidRequestException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\NotFoundException;
use EpAccountTokens\ServerErrorException;
use EpAccountTokens\TokenPage;
use EpAccountTokens\UnauthorizedException;

[, $prism, $log, $serverInc] = $argv;
require $serverInc;

const PROFILE = '161292d3-c105-490f-8798-0ec71cd5a272';
$calls = [
    'password' => fn (EpAccountTokens $ep) => $ep->loginWithPassword(PROFILE, 'john.doe', "p\u{e4}ss\"word\\"),
    'oidc' => fn (EpAccountTokens $ep) => $ep->loginWithOidc(
        'c2490f06-6d8e-4927-99aa-4bf02b419e96',
        'https://shop.example/oauth2/callback',
        '0E934PurR8ExVg6Pj7T4kQewxKzWSfSFG5d15FGfww8',
    ),
    'passwordless' => fn (EpAccountTokens $ep) => $ep->loginWithOneTimePassword(PROFILE, 'john.doe', 'abc123'),
    'self_signup' => fn (EpAccountTokens $ep) => $ep->selfSignup(
        PROFILE,
        'john.doe@shop.example',
        'password',
        'John Doe',
        'john.doe@shop.example',
        givenName: 'John',
        familyName: 'Doe',
    ),
    'account_management_authentication_token' => fn (EpAccountTokens $ep) => $ep->listTokens('held.token', limit: 10, offset: 10),
];
// What Prism is told to answer; 429 is not in the document, and Prism's own 404 for that has another body than the API's.
$errors = [
    400 => [400, InvalidRequestException::class, true],
    401 => [401, UnauthorizedException::class, true],
    403 => [403, ForbiddenException::class, true],
    404 => [404, NotFoundException::class, true],
    422 => [422, InvalidRequestException::class, true],
    429 => [404, NotFoundException::class, false],
    500 => [500, ServerErrorException::class, true],
];

$proxy = new ServerProcess(__DIR__ . '/prism-proxy.php', [$prism, $log]);
$client = fn (array $headers = []) => new EpAccountTokens(Grant::bearer('the.bearer'), $proxy->line, timeout: 20.0, headers: $headers);

/** The last exchange, as the proxy saw it. */
function exchange(string $log): array
{
    return json_decode((string) array_slice(file($log) ?: ['{}'], -1)[0], true);
}

function check(string $name, callable $problem): void
{
    try {
        $why = $problem();
    } catch (Throwable $thrown) {
        $why = get_class($thrown) . ': ' . $thrown->getMessage();
    }
    echo $why === null ? "ok $name\n" : "not ok $name: $why\n";
}

foreach ($calls as $mechanism => $call) {
    check("$mechanism is accepted", function () use ($call, $client, $mechanism, $log) {
        $page = $call($client());
        $exchange = exchange($log);
        return match (true) {
            $exchange['mechanism'] !== $mechanism => "sent as $exchange[mechanism]",
            $exchange['status'] !== 201 => "status $exchange[status]",
            str_contains($exchange['violations'], '"location":["request"') => $exchange['violations'],
            !$page instanceof TokenPage || count($page) === 0 => 'no token came out',
            default => null,
        };
    });
    foreach ($errors as $told => [$status, $class, $fromApi]) {
        // The held token is what a 403 speaks about, where there is one.
        if ($told === 403 && $mechanism === 'account_management_authentication_token') {
            $class = LoginRequiredException::class;
        }
        check("$mechanism, $told", function () use ($call, $client, $told, $status, $class, $fromApi, $log) {
            try {
                $call($client(['EP-Context-Tag' => "code=$told"]));
            } catch (ApiException $thrown) {
                return match (true) {
                    exchange($log)['status'] !== $status => 'Prism answered ' . exchange($log)['status'],
                    get_class($thrown) !== $class => get_class($thrown) . ", not $class",
                    $thrown->status !== $status => "status $thrown->status",
                    $fromApi !== (count($thrown->errors) > 0) => count($thrown->errors) . ' errors',
                    default => null,
                };
            }
            return 'nothing was thrown';
        });
    }
}
check('a wrong request is objected to', function () use ($client, $log) {
    try {
        $client()->loginWithPassword('not-a-uuid', 'john.doe', 'password');
    } catch (InvalidRequestException) {
        return str_contains(exchange($log)['violations'], '"location":["request"') ? null : 'Prism objects to nothing';
    }
    return 'nothing was thrown';
});
