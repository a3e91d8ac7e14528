--TEST--
OidcLogin: fromArray() ignores unknown keys and follows references
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\OidcLogin;

$state = 'by-reference';
$login = OidcLogin::fromArray(['next' => 'a later version', 'token' => ['x'], 0 => 1, 'state' => &$state] + stored_login());
$state = 'changed';
echo $login->state, "\n";
?>
--EXPECT--
by-reference
