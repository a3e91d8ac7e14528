--TEST--
Token: a date's moment counts, whatever a subclass makes of its methods
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

class LyingDate extends DateTimeImmutable
{
    public function format(string $format): string
    {
        echo "format() was asked\n";
        return '1 1';
    }

    public function getTimestamp(): int
    {
        echo "getTimestamp() was asked\n";
        return 1;
    }

    public function setTimezone(DateTimeZone $timezone): static
    {
        echo "setTimezone() was asked\n";
        return $this;
    }
}

class ThrowingDate extends DateTime
{
    public function format(string $format): string
    {
        throw new LogicException('format() was asked');
    }

    public function getTimestamp(): int
    {
        throw new LogicException('getTimestamp() was asked');
    }
}

foreach (['LyingDate', 'ThrowingDate'] as $class) {
    $date = new $class('2024-06-28T12:00:00.5Z');
    $token = token(expires: $date);
    echo as_text($token->expires), "\n";
    var_dump($token->isExpired($date), $token->isExpired(new $class('2024-06-28T12:00:00.4Z')));
}
?>
--EXPECT--
2024-06-28T12:00:00.500000+00:00
bool(true)
bool(false)
2024-06-28T12:00:00.500000+00:00
bool(true)
bool(false)
