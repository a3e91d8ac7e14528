--TEST--
Token: what was written for a log cannot be taken for a stored token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/values.inc';

use EpAccountTokens\Token;

attempt('jsonSerialize()', fn () => Token::fromArray(token()->jsonSerialize()));
attempt('JSON', fn () => Token::fromArray(json_decode(json_encode(token()), true)));
attempt('cast', fn () => Token::fromArray((array) token()));
attempt('get_object_vars()', fn () => Token::fromArray(get_object_vars(token())));
?>
--EXPECT--
jsonSerialize(): ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is missing
JSON: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is missing
cast: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is missing
get_object_vars(): ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is missing
