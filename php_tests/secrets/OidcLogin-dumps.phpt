--TEST--
Secrets: the code verifier of a pending login is found in no dump, and can still be read by name
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/secrets.inc';

use EpAccountTokens\{Grant, OidcLogin};

$verifier = str_repeat('SENTINEL', 6);
$login = new OidcLogin('https://idp.example/authorize?client_id=c', 'the-state', 'https://shop.example/callback', $verifier);
$verifier = null;
report('fresh', $login, 'SENTINEL');
$login->codeVerifier;
$login->createdAt;
report('read', $login, 'SENTINEL');
report('clone', clone $login, 'SENTINEL');
report('from an array', OidcLogin::fromArray($login->toArray()), 'SENTINEL');
report('unserialised', unserialize(serialize($login)), 'SENTINEL');
var_dump(strlen($login->codeVerifier), str_contains(serialize($login), 'SENTINEL'));

$login = (new EpAccountTokens(Grant::implicit('client')))->beginOidc('https://idp.example/authorize', 'https://shop.example/callback');
report('begun', $login, $login->codeVerifier);
?>
--EXPECT--
fresh: nothing found
read: nothing found
clone: nothing found
from an array: nothing found
unserialised: nothing found
int(48)
bool(true)
begun: nothing found
