--TEST--
Token: there are no properties but its own
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$name = 'nothing';
attempt('=', fn () => $token->nothing = 'x');
attempt('dynamic name', fn () => $token->$name = 'x');
attempt('[]', fn () => $token->nothing[] = 'x');
attempt('reference', function () use ($token) { $reference = &$token->nothing; });
attempt('empty name', fn () => $token->{''} = 'x');
attempt('name with NUL', fn () => $token->{"\0EpAccountTokens\\Token\0token"} = 'x');
attempt('name like a number', fn () => $token->{0} = 'x');
unset($token->nothing);
var_dump(isset($token->nothing), $token->toArray() === stored_token());
?>
--EXPECT--
=: Error: Cannot create dynamic property EpAccountTokens\Token::$nothing
dynamic name: Error: Cannot create dynamic property EpAccountTokens\Token::$nothing
[]: Error: Cannot create dynamic property EpAccountTokens\Token::$nothing
reference: Error: Cannot create dynamic property EpAccountTokens\Token::$nothing
empty name: Error: Cannot create dynamic property EpAccountTokens\Token::$
name with NUL: Error: Cannot access property starting with "\0"
name like a number: Error: Cannot create dynamic property EpAccountTokens\Token::$0
bool(false)
bool(true)
