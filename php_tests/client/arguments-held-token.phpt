--TEST--
B8, A2: Arguments: a held token is a Token, or its string of printable ASCII
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

use EpAccountTokens\AccessToken;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
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
] as $what => $token) {
    foreach ([fn () => $ep->listTokens($token), fn () => $ep->switchAccount($token, 'account-1')] as $call) {
        $thrown = thrown_by($call);
        echo "$what: ", $thrown::class, ': ', $thrown->getMessage(), "\n";
        echo shows($thrown, 'zz') ? "SHOWN\n" : '';
    }
}
show('refresh, a string', fn () => $ep->refresh('zzsecret'));
show('headers, a string', fn () => $ep->headers('zzsecret'));
show_count($server);
?>
--EXPECT--
empty: ValueError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must not be empty
empty: ValueError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must not be empty
space: ValueError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be printable ASCII without spaces
space: ValueError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be printable ASCII without spaces
CR LF: ValueError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be printable ASCII without spaces
CR LF: ValueError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be printable ASCII without spaces
NUL: ValueError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be printable ASCII without spaces
NUL: ValueError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be printable ASCII without spaces
DEL: ValueError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be printable ASCII without spaces
DEL: ValueError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be printable ASCII without spaces
not ASCII: ValueError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be printable ASCII without spaces
not ASCII: ValueError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be printable ASCII without spaces
a byte too long: ValueError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be at most 16384 bytes long
a byte too long: ValueError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be at most 16384 bytes long
null: TypeError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be of type EpAccountTokens\Token|string, null given
null: TypeError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be of type EpAccountTokens\Token|string, null given
a list: TypeError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be of type EpAccountTokens\Token|string, array given
a list: TypeError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be of type EpAccountTokens\Token|string, array given
another object: TypeError: EpAccountTokens::listTokens(): Argument #1 ($heldToken) must be of type EpAccountTokens\Token|string, EpAccountTokens\AccessToken given
another object: TypeError: EpAccountTokens::switchAccount(): Argument #1 ($heldToken) must be of type EpAccountTokens\Token|string, EpAccountTokens\AccessToken given
refresh, a string: TypeError: $token must be of type EpAccountTokens\Token, string given
headers, a string: TypeError: $token must be of type ?EpAccountTokens\Token, string given
the server saw 0 requests
