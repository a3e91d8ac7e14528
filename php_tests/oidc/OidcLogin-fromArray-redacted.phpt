--TEST--
OidcLogin: what a log shows of a login does not make one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/oidc.inc';

use EpAccountTokens\OidcLogin;

$redacted = json_decode(json_encode(login()), true);
outcomes([
    'json_encode' => fn () => OidcLogin::fromArray($redacted),
    'json_encode, with a version' => fn () => OidcLogin::fromArray(['v' => 1] + $redacted),
    'array cast' => fn () => OidcLogin::fromArray((array) login()),
]);
?>
--EXPECT--
json_encode: ValueError: $data must be a stored login, but "v" is missing
json_encode, with a version: ValueError: $data must be a stored login, but "code_verifier" must be at least 43 bytes long
array cast: ValueError: $data must be a stored login, but "v" is missing
