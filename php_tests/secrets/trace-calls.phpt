--TEST--
A10: Secrets: the trace of a refused call shows none, as text, as exception and as array
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{AccessToken, Grant, Token};

$client = new EpAccountTokens(Grant::bearer('shop'), 'http://127.0.0.1:1', maxRetries: 0);
$profile = CommerceServer::PASSWORD_PROFILE;
$long = 'SENTINEL' . str_repeat('x', 20000);
$verifier = str_repeat('SENTINEL', 6);
foreach ([
    'Token' => fn () => new Token('account-1', 'name', 'SENTINEL SENTINEL', utc('2024-06-28')),
    'Token, another argument' => fn () => new Token('', 'name', 'SENTINEL', utc('2024-06-28')),
    'fromArray' => fn () => Token::fromArray(stored_token(['token' => 'SENTINEL', 'obtained' => ''])),
    'unserialize' => fn () => token()->__unserialize(stored_token(['token' => 'SENTINEL', 'obtained' => ''])),
    'AccessToken' => fn () => new AccessToken('SENTINEL SENTINEL'),
    'Grant::bearer' => fn () => Grant::bearer('SENTINEL SENTINEL'),
    'Grant::clientCredentials' => fn () => Grant::clientCredentials('', 'SENTINEL'),
    'proxy' => fn () => new EpAccountTokens(Grant::bearer('shop'), proxy: 'socks5://user:SENTINEL@127.0.0.1'),
    'loginWithPassword' => fn () => $client->loginWithPassword('', 'ada', 'SENTINEL'),
    'loginWithPassword, too long' => fn () => $client->loginWithPassword($profile, 'ada', $long),
    'loginWithPassword, no connection' => fn () => $client->loginWithPassword($profile, 'ada', 'SENTINEL'),
    'loginWithOidc, code' => fn () => $client->loginWithOidc($long, 'https://shop.example/', str_repeat('v', 43)),
    'loginWithOidc, verifier' => fn () => $client->loginWithOidc('code', 'https://shop.example/', 'SENTINEL'),
    'loginWithOidc, no connection' => fn () => $client->loginWithOidc('SENTINEL', 'https://shop.example/', $verifier),
    'loginWithOneTimePassword' => fn () => $client->loginWithOneTimePassword($profile, '', 'SENTINEL'),
    'loginWithOneTimePassword, no connection' => fn () => $client->loginWithOneTimePassword($profile, 'ada', 'SENTINEL'),
    'selfSignup' => fn () => $client->selfSignup($profile, 'ada', 'SENTINEL', '', ''),
    'selfSignup, no connection' => fn () => $client->selfSignup($profile, 'ada', 'SENTINEL', 'Ada', 'ada@example.com'),
    'listTokens, text' => fn () => $client->listTokens('SENTINEL SENTINEL'),
    'listTokens, no connection' => fn () => $client->listTokens('SENTINEL'),
    'listTokens, object' => fn () => $client->listTokens(token(token: 'SENTINEL'), 0),
    'switchAccount' => fn () => $client->switchAccount('SENTINEL', ''),
    'refresh' => fn () => $client->refresh(token(token: 'SENTINEL')),
    'wrong type' => fn () => $client->loginWithPassword($profile, ['SENTINEL'], 'SENTINEL'),
    'wrong count' => fn () => $client->loginWithPassword('SENTINEL'),
] as $what => $call) {
    try {
        $call();
        echo "$what: NOT REFUSED\n";
    } catch (Throwable $e) {
        $text = $e->getTraceAsString() . $e . print_r($e->getTrace(), true) . print_r($e, true);
        // What a test itself gives in the wrong place is in the arguments of course.
        $expected = str_starts_with($what, 'wrong');
        if ($expected ? str_contains($e->getMessage(), 'SENTINEL') : str_contains($text, 'SENTINEL')) {
            echo "$what: LEAKS\n$text\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
