--TEST--
A10: Secrets: the code verifier of a pending login is found in no dump, before and after it is read, and can still be read by name
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/secrets.inc';

use EpAccountTokens\Grant;
use EpAccountTokens\OidcLogin;

$secret = str_repeat('SENTINEL', 6);
$login = new OidcLogin('https://idp.example/', 'state', 'https://shop.example/', $secret);
report('fresh', $login, 'SENTINEL');
$login->codeVerifier;
$login->createdAt;
isset($login->codeVerifier);
$name = 'codeVerifier';
$login->$name;
(new ReflectionProperty($login, 'codeVerifier'))->getValue($login);
report('read', $login, 'SENTINEL');
report('clone', clone $login, 'SENTINEL');
report('from an array', OidcLogin::fromArray($login->toArray()), 'SENTINEL');
report('unserialised', unserialize(serialize($login)), 'SENTINEL');

$ep = new EpAccountTokens(Grant::implicit('client'));
$begun = $ep->beginOidc('https://idp.example/', 'https://shop.example/');
report('begun', $begun, $begun->codeVerifier);
report('its client', $ep, $begun->codeVerifier, $begun->state);
var_dump($login->codeVerifier === $secret, $login->toArray()['code_verifier'] === $secret, str_contains(serialize($login), $secret));
?>
--EXPECT--
fresh: nothing found
read: nothing found
clone: nothing found
from an array: nothing found
unserialised: nothing found
begun: nothing found
its client: nothing found
bool(true)
bool(true)
bool(true)
