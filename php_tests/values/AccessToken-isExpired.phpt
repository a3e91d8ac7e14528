--TEST--
AccessToken: isExpired() and expiresWithin() at their limits
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

$token = new AccessToken('secret', utc('2024-06-28 12:00:00.5'));
foreach (['2024-06-28 12:00:00.499999', '2024-06-28 12:00:00.5'] as $now) {
    echo $now, ': ', as_text($token->isExpired(utc($now))), ' ', as_text($token->expiresWithin(0, utc($now))), "\n";
}
foreach (['2024-06-28 11:59:00.499999', '2024-06-28 11:59:00.5'] as $now) {
    echo $now, ': ', as_text($token->expiresWithin(60, utc($now))), "\n";
}
var_dump($token->expiresWithin(PHP_INT_MAX, utc('1970-01-01')));
var_dump($token->isExpired(), (new AccessToken('secret', new DateTimeImmutable('+1 hour')))->isExpired(), (new AccessToken('secret', new DateTimeImmutable('+1 hour')))->expiresWithin(3601));
attempt('-1 seconds', fn () => $token->expiresWithin(-1));
attempt('now after 9999', fn () => $token->isExpired(new DateTime('@253402300800')));
?>
--EXPECT--
2024-06-28 12:00:00.499999: false false
2024-06-28 12:00:00.5: true true
2024-06-28 11:59:00.499999: false
2024-06-28 11:59:00.5: true
bool(true)
bool(true)
bool(false)
bool(true)
-1 seconds: ValueError: EpAccountTokens\AccessToken::expiresWithin(): Argument #1 ($seconds) must be greater than or equal to 0
now after 9999: ValueError: EpAccountTokens\AccessToken::isExpired(): Argument #1 ($now) must be a date of the years 1970 to 9999
