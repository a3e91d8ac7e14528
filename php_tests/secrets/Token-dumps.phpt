--TEST--
A10: Secrets: a token is found in no dump, before and after its properties are read, and can still be read by name
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{Token, TokenPage};

$token = token(token: 'SENTINEL');
report('fresh', $token, 'SENTINEL');
$token->token;
$token->expires;
isset($token->token);
$name = 'token';
$token->$name;
(new ReflectionProperty($token, 'token'))->getValue($token);
report('read', $token, 'SENTINEL');
report('clone', clone $token, 'SENTINEL');
report('from an array', Token::fromArray($token->toArray()), 'SENTINEL');
report('unserialised', unserialize(serialize($token)), 'SENTINEL');
report('on a page', new TokenPage([$token]), 'SENTINEL');
var_dump($token->token, $token->toArray()['token'], str_contains(serialize($token), 'SENTINEL'));
?>
--EXPECT--
fresh: nothing found
read: nothing found
clone: nothing found
from an array: nothing found
unserialised: nothing found
on a page: nothing found
string(8) "SENTINEL"
string(8) "SENTINEL"
bool(true)
