--TEST--
Token: $rosterOffset is 0 to 10,000 or null, and is stored and shown like the rest
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

foreach ([null, 0, 249, 10_000] as $offset) {
    $token = token(rosterOffset: $offset);
    $forms = [$token->rosterOffset, $token->toArray()['roster_offset'], Token::fromArray($token->toArray())->rosterOffset,
        unserialize(serialize($token))->rosterOffset, (clone $token)->rosterOffset, json_decode(json_encode($token), true)['roster_offset']];
    echo json_encode($offset), ': ', json_encode($forms), ' ', preg_match('/\[rosterOffset\] => (\d*)/', print_r($token, true), $match) ? "[$match[1]]" : 'not dumped', "\n";
}
var_dump(token()->rosterOffset);
foreach ([-1, 10_001, PHP_INT_MAX] as $offset) {
    attempt((string) $offset, fn () => token(rosterOffset: $offset));
    attempt("$offset, stored", fn () => Token::fromArray(stored_token(['roster_offset' => $offset])));
}
foreach (['text' => '7', 'float' => 7.0, 'bool' => false, 'array' => [7]] as $what => $value) {
    attempt($what, fn () => Token::fromArray(stored_token(['roster_offset' => $value])));
}
// Stored before there was such a key.
attempt('missing', fn () => Token::fromArray(stored_token([], 'roster_offset'))->rosterOffset);
attempt('write', function () { token()->rosterOffset = 5; });
?>
--EXPECT--
null: [null,null,null,null,null,null] []
0: [0,0,0,0,0,0] [0]
249: [249,249,249,249,249,249] [249]
10000: [10000,10000,10000,10000,10000,10000] [10000]
NULL
-1: ValueError: EpAccountTokens\Token::__construct(): Argument #8 ($rosterOffset) must be between 0 and 10000
-1, stored: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "roster_offset" is not between 0 and 10000
10001: ValueError: EpAccountTokens\Token::__construct(): Argument #8 ($rosterOffset) must be between 0 and 10000
10001, stored: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "roster_offset" is not between 0 and 10000
9223372036854775807: ValueError: EpAccountTokens\Token::__construct(): Argument #8 ($rosterOffset) must be between 0 and 10000
9223372036854775807, stored: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "roster_offset" is not between 0 and 10000
text: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "roster_offset" is not an integer
float: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "roster_offset" is not an integer
bool: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "roster_offset" is not an integer
array: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "roster_offset" is not an integer
missing: null
write: Error: Cannot modify readonly property EpAccountTokens\Token::$rosterOffset
