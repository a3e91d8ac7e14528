--TEST--
Arguments: a held token is a Token, or its string of printable ASCII
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\AccessToken;
use EpAccountTokens\Token;

require __DIR__ . '/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$empty = (new ReflectionClass(Token::class))->newInstanceWithoutConstructor();
foreach ([
    'empty' => '',
    'space' => 'zz secret',
    'CR LF' => "zzsecret\r\nX-Other: a",
    'NUL' => "zz\0secret",
    'DEL' => "zzsecret\x7F",
    'not ASCII' => 'zzsecrét',
    'a byte too long' => str_repeat('z', 16385),
    'null' => null,
    'a list' => ['zzsecret'],
    'another object' => new AccessToken('zzsecret'),
    'not constructed' => $empty,
] as $what => $token) {
    foreach ([fn () => $ep->listTokens($token), fn () => $ep->switchAccount($token, 'account-1')] as $call) {
        $thrown = thrown_by($call);
        echo "$what: ", $thrown::class, ': ', $thrown->getMessage(), "\n";
        echo shows($thrown, 'zz') ? "SHOWN\n" : '';
    }
}
show('refresh, a string', fn () => $ep->refresh('zzsecret'));
show('refresh, not constructed', fn () => $ep->refresh($empty));
show('headers, a string', fn () => $ep->headers('zzsecret'));
show_count($server);
?>
--EXPECT--
Fatal error: Uncaught ReflectionException: Class EpAccountTokens\Token is an internal class marked as final that cannot be instantiated without invoking its constructor in /tmp/h-client/php_tests/client/arguments-held-token.php:9
Stack trace:
#0 /tmp/h-client/php_tests/client/arguments-held-token.php(9): ReflectionClass->newInstanceWithoutConstructor()
#1 {main}
  thrown in /tmp/h-client/php_tests/client/arguments-held-token.php on line 9
