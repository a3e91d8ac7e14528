--TEST--
OidcLogin: two logins are never equal and have no order
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$login = login();
$same = $login;
var_dump($login == $same, $login === $same);
var_dump($login == login(), $login == clone $login, $login != clone $login, $login < login(), $login <=> clone $login, [$login] == [clone $login]);
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
int(1)
bool(false)
