--TEST--
Token: the argument "now" is a moment, whatever its time zone and class
--EXTENSIONS--
ep_account_tokens
--INI--
date.timezone=America/New_York
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token(expires: utc('2024-06-28 12:00:00'), obtained: utc('2024-06-28 11:00:00'));
$moments = fn (DateTimeInterface ...$nows) => print implode(' ', array_map(
    fn ($now) => as_text([$token->isExpired($now), $token->expiresWithin(60, $now), $token->isRefreshDue($now)]),
    $nows,
)) . "\n";
$berlin = new DateTimeZone('Europe/Berlin');
$moments(utc('2024-06-28 11:00:00'), new DateTime('2024-06-28 13:00:00', $berlin), new DateTimeImmutable('2024-06-28 07:00:00'), new DateTime('@1719572400'));
$moments(utc('2024-06-28 11:59:00'), new DateTime('2024-06-28 13:59:00', $berlin), new DateTimeImmutable('2024-06-28 07:59:00'), new DateTime('@1719575940'));
$moments(utc('2024-06-28 12:00:00'), new DateTime('2024-06-28 14:00:00', $berlin), new DateTimeImmutable('2024-06-28 08:00:00'), new DateTime('@1719576000'));
?>
--EXPECT--
[false,false,false] [false,false,false] [false,false,false] [false,false,false]
[false,true,true] [false,true,true] [false,true,true] [false,true,true]
[true,true,true] [true,true,true] [true,true,true] [true,true,true]
