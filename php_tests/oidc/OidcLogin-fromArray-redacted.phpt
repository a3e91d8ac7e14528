--TEST--
OidcLogin: what dumps and json_encode() show of a login is refused as what it is
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\OidcLogin;

$redacted = json_decode(json_encode(login()), true);
outcomes([
    'json_encode' => fn () => OidcLogin::fromArray($redacted),
    'json_encode, with a version' => fn () => OidcLogin::fromArray(['v' => 1] + $redacted),
    'array cast' => fn () => OidcLogin::fromArray((array) login()),
    'by a version that showed no digits' => fn () => OidcLogin::fromArray(['code_verifier' => '***'] + $redacted),
    'what var_export() writes' => fn () => eval('return ' . var_export(login(), true) . ';'),
    '__set_state() with the storage form' => fn () => OidcLogin::__set_state(stored_login()),
    // From PHP 8.4 on what an array cast gives, before that no secret at all
    'get_object_vars()' => fn () => OidcLogin::fromArray(get_object_vars(login())),
]);
?>
--EXPECTF--
json_encode: ValueError: $data is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
json_encode, with a version: ValueError: $data is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
array cast: ValueError: $data is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
by a version that showed no digits: ValueError: $data is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
what var_export() writes: ValueError: $data is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
__set_state() with the storage form: OidcLogin
get_object_vars(): ValueError: $data %s
