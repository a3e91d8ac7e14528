--TEST--
Token: no code can be given the class's own scope
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$write = function () {
    $this->token = 'x';
};
attempt('bound to the object', Closure::bind($write, $token));
var_dump(Closure::bind($write, $token, $token::class));
attempt('bound to another scope', Closure::bind($write, $token, ArrayObject::class) ?? fn () => 'refused');
var_dump($token->token);
?>
--EXPECTF--
bound to the object: Error: Cannot modify readonly property EpAccountTokens\Token::$token

Warning: Cannot bind closure to scope of internal class EpAccountTokens\Token%S in %s on line %d
NULL

Warning: Cannot bind closure to scope of internal class ArrayObject%S in %s on line %d
bound to another scope: "refused"
string(24) "header.payload.signature"
