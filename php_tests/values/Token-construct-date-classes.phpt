--TEST--
Token: any DateTimeInterface is taken, in any time zone, and read back as DateTimeImmutable in UTC
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

class ShopDate extends DateTimeImmutable
{
}

foreach ([
    new DateTimeImmutable('2024-06-28T12:00:00.123456Z'),
    new DateTime('2024-06-28T12:00:00.123456Z'),
    new ShopDate('2024-06-28T12:00:00.123456Z'),
    new DateTime('2024-06-28T14:00:00.123456', new DateTimeZone('Europe/Berlin')),
    new DateTimeImmutable('2024-06-28T17:30:00.123456+05:30'),
    new DateTimeImmutable('2024-06-28T08:00:00.123456 EDT'),
] as $date) {
    echo as_text(token(expires: $date)->expires), ' ', as_text(token(obtained: $date)->obtained), ' ', get_class(token(expires: $date)->expires), "\n";
}
?>
--EXPECT--
2024-06-28T12:00:00.123456+00:00 2024-06-28T12:00:00.123456+00:00 DateTimeImmutable
2024-06-28T12:00:00.123456+00:00 2024-06-28T12:00:00.123456+00:00 DateTimeImmutable
2024-06-28T12:00:00.123456+00:00 2024-06-28T12:00:00.123456+00:00 DateTimeImmutable
2024-06-28T12:00:00.123456+00:00 2024-06-28T12:00:00.123456+00:00 DateTimeImmutable
2024-06-28T12:00:00.123456+00:00 2024-06-28T12:00:00.123456+00:00 DateTimeImmutable
2024-06-28T12:00:00.123456+00:00 2024-06-28T12:00:00.123456+00:00 DateTimeImmutable
