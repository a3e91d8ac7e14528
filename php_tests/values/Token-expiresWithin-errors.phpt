--TEST--
Token: what expiresWithin(), isExpired() and isRefreshDue() refuse
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/values.inc';

$token = token();
attempt('-1 seconds', fn () => $token->expiresWithin(-1));
attempt('PHP_INT_MIN', fn () => $token->expiresWithin(PHP_INT_MIN, utc('2024-06-27')));
attempt('a text', fn () => $token->expiresWithin('60'));
attempt('a float', fn () => $token->expiresWithin(60.0));
attempt('null', fn () => $token->expiresWithin(null));
attempt('no argument', fn () => $token->expiresWithin());
attempt('a timestamp as now', fn () => $token->expiresWithin(60, 1719576000));
attempt('a text as now', fn () => $token->isExpired('now'));
attempt('an array as now', fn () => $token->isRefreshDue([]));
foreach (['isExpired', 'isRefreshDue'] as $method) {
    attempt("$method before 1970", fn () => $token->$method(utc('1969-12-31 23:59:59')));
    attempt("$method after 9999", fn () => $token->$method(new DateTime('@253402300800')));
}
attempt('expiresWithin before 1970', fn () => $token->expiresWithin(60, utc('1969-12-31 23:59:59')));
?>
--EXPECT--
-1 seconds: ValueError: EpAccountTokens\Token::expiresWithin(): Argument #1 ($seconds) must be greater than or equal to 0
PHP_INT_MIN: ValueError: EpAccountTokens\Token::expiresWithin(): Argument #1 ($seconds) must be greater than or equal to 0
a text: TypeError: EpAccountTokens\Token::expiresWithin(): Argument #1 ($seconds) must be of type int, string given
a float: TypeError: EpAccountTokens\Token::expiresWithin(): Argument #1 ($seconds) must be of type int, float given
null: TypeError: EpAccountTokens\Token::expiresWithin(): Argument #1 ($seconds) must be of type int, null given
no argument: ArgumentCountError: EpAccountTokens\Token::expiresWithin() expects at least 1 argument, 0 given
a timestamp as now: TypeError: EpAccountTokens\Token::expiresWithin(): Argument #2 ($now) must be of type ?DateTimeInterface, int given
a text as now: TypeError: EpAccountTokens\Token::isExpired(): Argument #1 ($now) must be of type ?DateTimeInterface, string given
an array as now: TypeError: EpAccountTokens\Token::isRefreshDue(): Argument #1 ($now) must be of type ?DateTimeInterface, array given
isExpired before 1970: ValueError: EpAccountTokens\Token::isExpired(): Argument #1 ($now) must be a date of the years 1970 to 9999
isExpired after 9999: ValueError: EpAccountTokens\Token::isExpired(): Argument #1 ($now) must be a date of the years 1970 to 9999
isRefreshDue before 1970: ValueError: EpAccountTokens\Token::isRefreshDue(): Argument #1 ($now) must be a date of the years 1970 to 9999
isRefreshDue after 9999: ValueError: EpAccountTokens\Token::isRefreshDue(): Argument #1 ($now) must be a date of the years 1970 to 9999
expiresWithin before 1970: ValueError: EpAccountTokens\Token::expiresWithin(): Argument #2 ($now) must be a date of the years 1970 to 9999
