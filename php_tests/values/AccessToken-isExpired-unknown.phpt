--TEST--
AccessToken: without a known end it never counts as expired; arguments are checked all the same
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = new EpAccountTokens\AccessToken('secret');
var_dump($token->isExpired(), $token->isExpired(utc('9999-12-31 23:59:59')));
var_dump($token->expiresWithin(0), $token->expiresWithin(PHP_INT_MAX), $token->expiresWithin(PHP_INT_MAX, utc('9999-12-31')));
attempt('-1 seconds', fn () => $token->expiresWithin(-1));
attempt('now before 1970', fn () => $token->isExpired(utc('1969-12-31')));
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
-1 seconds: ValueError: EpAccountTokens\AccessToken::expiresWithin(): Argument #1 ($seconds) must be greater than or equal to 0
now before 1970: ValueError: EpAccountTokens\AccessToken::isExpired(): Argument #1 ($now) must be a date of the years 1970 to 9999
