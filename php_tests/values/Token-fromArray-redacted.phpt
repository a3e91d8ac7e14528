--TEST--
Token: what dumps and json_encode() show is refused as what it is, wherever it is given back
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/unserialize.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

$json = json_decode(json_encode(token()), true);
foreach ([
    'jsonSerialize()' => token()->jsonSerialize(),
    'a JSON session' => json_decode(json_encode(['ep_token' => token()]), true)['ep_token'],
    'array cast' => (array) token(),
    'with a version' => ['v' => 1] + $json,
    'by a version that showed no digits' => ['token' => '***'] + $json,
    'by another process' => ['token' => '*** 0123ab'] + $json,
] as $what => $data) {
    attempt($what, fn () => Token::fromArray($data));
}
attempt('unserialize()', fn () => unserialize(serialized_as(Token::class, $json)));
attempt('what var_export() writes', fn () => eval('return ' . var_export(token(), true) . ';'));
attempt('__set_state() with the storage form', fn () => Token::__set_state(stored_token()));
// A walk over the properties finds no secret at all; from PHP 8.4 on get_object_vars() gives what an array cast does.
attempt('get_object_vars()', fn () => Token::fromArray(get_object_vars(token())));
// What only looks like it is a token like any other.
attempt('not redacted', fn () => Token::fromArray(stored_token(['token' => '***0123ab']))->token);
?>
--EXPECTF--
jsonSerialize(): ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
a JSON session: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
array cast: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
with a version: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
by a version that showed no digits: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
by another process: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
unserialize(): ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
what var_export() writes: ValueError: EpAccountTokens\Token::__set_state(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
__set_state() with the storage form: token of account-1
get_object_vars(): ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) %s
not redacted: "***0123ab"
