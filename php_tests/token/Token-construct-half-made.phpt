--TEST--
Token: a constructor that is still reading its arguments gives no use of its token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/values.inc';

use EpAccountTokens\Token;

// A deprecated argument calls the error handler, and a backtrace hands it the object under construction.
set_error_handler(function () use (&$token): bool {
    $token = debug_backtrace()[1]['object'];
    attempt('in between', fn () => $token->toArray());
    $token->__construct('early', 'Early', 'early.token', utc('2024-06-28'));
    return true;
});
eval('attempt("constructor", fn () => new Token(null, "Late", "late.token", utc("2030-01-01")));');
echo $token->accountId, ' ', $token->token, "\n";
?>
--EXPECT--
constructor: Error: Class "Token" not found

Warning: Undefined array key 1 in /tmp/h-values/php_tests/token/Token-construct-half-made.php on line 8

Warning: Trying to access array offset on value of type null in /tmp/h-values/php_tests/token/Token-construct-half-made.php on line 8
in between: Error: Call to a member function toArray() on null

Fatal error: Uncaught Error: Call to a member function __construct() on null in /tmp/h-values/php_tests/token/Token-construct-half-made.php:10
Stack trace:
#0 /tmp/h-values/php_tests/token/Token-construct-half-made.php(14): {closure}(2, 'Attempt to read...', '/tmp/h-values/p...', 14)
#1 {main}
  thrown in /tmp/h-values/php_tests/token/Token-construct-half-made.php on line 10
