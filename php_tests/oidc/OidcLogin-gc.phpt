--TEST--
OidcLogin: its date is collected with it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$login = login();
$login->createdAt;
$weak = WeakReference::create($login->createdAt);
$cycle = new stdClass();
$cycle->login = $login;
$cycle->self = $cycle;
unset($login, $cycle);
gc_collect_cycles();
var_dump($weak->get());
?>
--EXPECT--
NULL
