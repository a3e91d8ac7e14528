--TEST--
Token: while its constructor still reads the arguments, a token can be used for nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

require_once __DIR__ . '/../support/half_made.inc';
require_once __DIR__ . '/../support/values.inc';

// A deprecated argument calls the error handler, and a backtrace hands it the object under construction.
set_error_handler(function (int $level, string $message) use (&$early): bool {
    $early = debug_backtrace()[1]['object'];
    attempt('in between', fn () => $early->toArray());
    attempt('filled early', fn () => $early->__construct('early', 'Early', 'early.token', utc('2024-06-28')));
    return true;
});
attempt('constructor', fn () => construct_with_null());
echo $early->accountId, ' ', $early->token, "\n";
?>
--EXPECT--
in between: EpAccountTokens\EpAccountTokensError: The token was not constructed
filled early: null
constructor: Error: Cannot modify readonly property EpAccountTokens\Token::$token
early early.token
