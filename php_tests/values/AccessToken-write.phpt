--TEST--
AccessToken: every way to write to a property throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

$token = new AccessToken('secret', null);
foreach (['token', 'expires'] as $name) {
    attempt("$name =", fn () => $token->$name = 'x');
    attempt("$name .=", fn () => $token->$name .= 'x');
    attempt("$name []", fn () => $token->$name[] = 'x');
    attempt("$name unset", function () use ($token, $name) { unset($token->$name); });
    attempt("$name reference", function () use ($token, $name) { $reference = &$token->$name; });
    attempt("$name Reflection", fn () => (new ReflectionProperty($token, $name))->setValue($token, null));
}
attempt('expires ??=', fn () => $token->expires ??= utc('2024-06-28'));
attempt('unknown', fn () => $token->nothing = 'x');
var_dump($token->token, $token->expires);
?>
--EXPECT--
token =: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$token
token .=: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$token
token []: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$token
token unset: Error: Cannot unset readonly property EpAccountTokens\AccessToken::$token
token reference: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$token
token Reflection: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$token
expires =: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$expires
expires .=: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$expires
expires []: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$expires
expires unset: Error: Cannot unset readonly property EpAccountTokens\AccessToken::$expires
expires reference: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$expires
expires Reflection: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$expires
expires ??=: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$expires
unknown: Error: Cannot create dynamic property EpAccountTokens\AccessToken::$nothing
string(6) "secret"
NULL
