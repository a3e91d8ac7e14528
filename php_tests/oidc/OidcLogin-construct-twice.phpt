--TEST--
OidcLogin: the constructor runs once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$login = login();
outcomes([
    '__construct' => fn () => $login->__construct('https://evil.example/', 'x', 'https://evil.example/', str_repeat('x', 43)),
    '__unserialize' => fn () => $login->__unserialize(stored_login(['state' => 'x'])),
]);
echo "$login->state $login->redirectUri $login->codeVerifier\n";
?>
--EXPECT--
__construct: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$codeVerifier
__unserialize: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$codeVerifier
the-state https://shop.example/login/callback dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
