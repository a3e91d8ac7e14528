<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * secrets-sinks.php MODULE FOLDER: every secret goes through every method, as it should and as it should not, and then it is looked
 * for in all that a script, a logger or an operator can see. The extension is loaded.
 */
declare(strict_types=1);

require_once __DIR__ . '/../soak/soak.inc';
require_once __DIR__ . '/../../php_tests/support/secrets.inc';
require_once __DIR__ . '/../../php_tests/support/sentinels.inc';

use EpAccountTokens\AccessToken;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\Token;
use EpAccountTokens\Transfer;

[, , $folder] = $argv;
$secrets = sentinels();
$server = CommerceServer::start();

/** A PSR-16 cache that remembers what it was given. */
final class SeenCache
{
    public array $values = [];

    public function get(string $key, mixed $default = null): mixed
    {
        return $this->values[$key] ?? $default;
    }

    public function set(string $key, mixed $value, mixed $ttl = null): bool
    {
        $this->values[$key] = $value;
        return true;
    }
}

/** @return list<string> the names of the secrets that stand in a text, in any of the forms that a dump may give them */
function secrets_in(string $text): array
{
    global $secrets;
    return array_keys(array_filter($secrets, fn (string $secret) => array_filter(
        [$secret, base64_encode($secret), bin2hex($secret), strrev($secret), substr($secret, 0, 20), substr($secret, -20)],
        fn (string $form) => str_contains($text, $form),
    )));
}

function check_clean(string $what, string $text): void
{
    $found = secrets_in($text);
    check($what, $found === [], $found === [] ? strlen($text) . ' bytes' : implode(', ', $found));
}

/** What the server says: a token, the secrets in the words of an error, or something that is no answer. */
function arrange(string $mood): void
{
    global $server, $secrets;
    $words = implode(' ', $secrets);
    $entry = ['type' => 'account_management_authentication_token', 'account_id' => 'account-1', 'account_name' => 'Any', 'token' => $secrets['account token'], 'expires' => '2031-06-27T23:45:24.070Z'];
    $error = ['errors' => [['title' => 'No', 'status' => '400', 'detail' => 'refused']], 'request_id' => 'id-1'];
    [$status, $body] = match ($mood) {
        'well' => [201, ['data' => [$entry], 'meta' => ['results' => ['total' => 1]]]],
        'refused' => [400, $error],
        'busy' => [503, '<h1>' . $words],
        'no JSON' => [201, '{"data": "' . $words],
        'another field' => [201, ['data' => [['token' => "\x1b" . $secrets['account token']] + $entry]]],
    };
    $server->clearReplies();
    $server->reply(CommerceServer::BEARER_PATH, 200, ['access_token' => $secrets['bearer'], 'expires_in' => 3600], times: 1000);
    $server->reply(CommerceServer::TOKENS_PATH, $status, $body, times: 1000);
    $server->reply('/v2/carts/1', $mood === 'well' ? 200 : $status, $body, times: 1000);
}

$transfers = [];
$cache = new SeenCache();
$observer = function (Transfer $transfer) use (&$transfers): void {
    $transfers[] = $transfer;
};
$make = fn (Grant $grant) => new EpAccountTokens($grant, $server->baseUri, timeout: 10.0, maxRetries: 1, cache: $cache, observer: $observer);
$clients = [
    'implicit' => $make(Grant::implicit('client')),
    'client credentials' => $make(Grant::clientCredentials('client', $secrets['client secret'])),
    'bearer' => $make(Grant::bearer($secrets['bearer'])),
    'callback' => $make(Grant::callback(fn () => new AccessToken($secrets['bearer']))),
];
$held = new Token('account-1', 'Any', $secrets['account token'], new DateTimeImmutable('2031-06-27'));
$cart = new HttpRequest('POST', '/v2/carts/1', ['X-Any' => $secrets['bearer']], $secrets['password']);
$calls = fn (EpAccountTokens $ep): array => [
    'loginWithPassword' => fn () => $ep->loginWithPassword('profile', 'ada', $secrets['password']),
    'loginWithOidc' => fn () => $ep->loginWithOidc($secrets['authorization code'], 'https://shop.example/', $secrets['code verifier']),
    'loginWithOneTimePassword' => fn () => $ep->loginWithOneTimePassword('profile', 'ada', $secrets['one-time password']),
    'selfSignup' => fn () => $ep->selfSignup('profile', 'ada', $secrets['password'], 'Ada', 'ada@example.com'),
    'switchAccount' => fn () => $ep->switchAccount($held, 'account-1'),
    'switchAccount, no such account' => fn () => $ep->switchAccount($secrets['account token'], 'account-2'),
    'refresh' => fn () => $ep->refresh($held),
    'listTokens' => fn () => $ep->listTokens($secrets['account token']),
    'accessToken' => fn () => $ep->accessToken(renew: true),
    'send' => fn () => $ep->send($cart, $held),
    'send, thrown' => fn () => $ep->send($cart, $held)->throw(),
    'sendAll' => fn () => $ep->sendAll([$cart], $held)[0],
    'a mistake' => fn () => $ep->loginWithPassword('', 'ada', $secrets['password']),
    'another mistake' => fn () => $ep->loginWithOidc($secrets['authorization code'], 'https://shop.example/', $secrets['password'] . '!'),
    'beginOidc' => fn () => $ep->beginOidc('https://idp.example/', 'https://shop.example/'),
];

$objects = $clients + ['a token' => $held, 'a request' => $cart, 'an access token' => new AccessToken($secrets['bearer'])];
$thrown = [];
$wrong = [];
foreach (['well', 'refused', 'busy', 'no JSON', 'another field'] as $mood) {
    arrange($mood);
    foreach ($clients as $grant => $ep) {
        foreach ($calls($ep) as $call => $make_call) {
            EpAccountTokens::flushConnections(); // and the budget of retries
            try {
                $objects["$call by $grant, $mood"] = $make_call() ?? $held;
            } catch (EpAccountTokensException | Error $e) {
                $thrown["$call by $grant, $mood"] = $objects["$call by $grant, $mood"] = $e;
            }
        }
    }
}

check_same('the search finds what is there', SENTINEL_NAMES, secrets_in(print_r($secrets, true)));

// ---- what the shop's own code is told

check_clean(count($transfers) . ' transfers that the observer was told', serialize(array_map(fn (Transfer $transfer) => get_object_vars($transfer), $transfers)));

$getters = '';
foreach ($thrown as $name => $e) {
    for ($at = $e; $at; $at = $at->getPrevious()) {
        $getters .= "$name: {$at->getMessage()} {$at->getCode()} {$at->getFile()} {$at->getTraceAsString()} $at\n" . print_r($at->getTrace(), true) . var_export(get_object_vars($at), true);
    }
}
check_clean(count($thrown) . ' exceptions, by every getter and property', $getters);

// ---- what must not be stored, or is stored for its secret

$refused = 0;
foreach ($kinds = [...$clients, Grant::implicit('client'), $cart, new AccessToken($secrets['bearer']), $thrown['listTokens by implicit, refused']] as $object) {
    try {
        serialize($object);
    } catch (Exception $e) {
        $refused += (int) (secrets_in($e->getMessage()) === []);
    }
}
check_same('serialize() is refused, in words that say nothing', count($kinds), $refused);
check_clean('keys of the cache', implode(' ', array_keys($cache->values)));
$stored = secrets_in(serialize(array_values($cache->values)));
check_same('values of the cache: the bearer alone', ['bearer'], $stored);
$own = array_filter($cache->values, fn (mixed $value) => secrets_in(serialize($value)) !== []);
check_same('and that of the implicit grant alone', 1, count($own));

// ---- what an operator sees

ob_start();
phpinfo();
check_clean('phpinfo()', preg_replace('/^.*REQUEST_TIME.*$/m', '', ob_get_clean()));
check_clean('ini_get_all(), get_defined_constants(), status()', serialize([ini_get_all(), get_defined_constants(), EpAccountTokens::status()]));
check_clean('the arguments and the environment of the process', file_get_contents('/proc/self/cmdline') . file_get_contents('/proc/self/environ'));
$log = "$folder/php.log";
ini_set('error_log', $log);
ini_set('log_errors', '1');
foreach ($thrown as $e) {
    error_log((string) $e);
}
(new EpAccountTokens(Grant::implicit('client'), $server->baseUri, observer: fn () => throw $e))->accessToken(renew: true); // a warning
check('a callback that throws is logged', str_contains((string) file_get_contents($log), 'observer'), substr((string) file_get_contents($log), -300));
check_clean('the error log', file_get_contents($log));

// ---- what a script, a debugger or a logger makes of an object: the list of sinks of php_tests/support/secrets.inc.
// Last, since some of them write to what they are given.

$count = 0;
$leaks = [];
foreach ($objects as $name => $object) {
    foreach (leaks($object, ...array_values($secrets)) as $sink) {
        $leaks[] = "$name: $sink";
    }
    $count++;
}
check(count(sinks()) . " sinks show nothing of $count objects", $leaks === [], implode('; ', array_slice($leaks, 0, 8)));

// ---- php-fpm: its slow log has the arguments' places and no values, its access log the URL; both while a call waits

if (Fpm::binary() === null) {
    skip('the logs of php-fpm', 'php-fpm of this PHP is not installed');
} else {
    arrange('well');
    $server->clearReplies();
    $server->reply(CommerceServer::TOKENS_PATH, 201, ['data' => []], delay: 3500);
    file_put_contents("$folder/secret", $secrets['password']);
    file_put_contents("$folder/slow.php", '<?php
        $ep = new EpAccountTokens(EpAccountTokens\Grant::bearer("shop"), $_GET["origin"], timeout: 10.0);
        $ep->loginWithPassword("profile", "ada", file_get_contents($_GET["secret"]));
        throw new Exception("so that it is logged");');
    $fpm = new Fpm(
        ['request_slowlog_timeout' => '1s', 'slowlog' => "$folder/slow.log", 'access.log' => "$folder/access.log", 'access.format' => '"%R %m %r %Q %s %d %C"'],
        ['-d', 'log_errors=1', '-d', "error_log=$folder/fpm-php.log", '-d', 'zend.exception_ignore_args=0'],
    );
    (new FastCgi($fpm->socket()))->request("$folder/slow.php", ['origin' => $server->baseUri, 'secret' => "$folder/secret"]);
    $slow = (string) @file_get_contents("$folder/slow.log");
    if (str_contains($slow, 'loginWithPassword')) {
        check_clean('the slow log of php-fpm', $slow);
    } else {
        skip('the slow log of php-fpm', 'it was not written: php-fpm may not trace its children here');
    }
    check_clean('the access log of php-fpm, and its own', file_get_contents("$folder/access.log") . $fpm->log() . @file_get_contents("$folder/fpm-php.log"));
    $fpm->stop();
}
done_testing();
