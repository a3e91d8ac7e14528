--TEST--
Token: dates are DateTimeImmutable in UTC to the microsecond, the same object at each read
--EXTENSIONS--
ep_account_tokens
--INI--
date.timezone=Asia/Kolkata
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token(expires: utc('2024-06-28 12:00:00.000001'), obtained: utc('1970-01-01 00:00:00.999999'));
foreach (['expires', 'obtained'] as $name) {
    echo get_class($token->$name), ' ', as_text($token->$name), ' ', $token->$name->getTimezone()->getName(), ' ', $token->$name->getOffset(), "\n";
    var_dump($token->$name === $token->$name);
}
var_dump($token->expires == utc('2024-06-28 12:00:00.000001'), $token->expires->modify('+1 day') == $token->expires);

foreach (['1970-01-01 00:00:00', '2000-02-29 23:59:59.5', '2024-02-29 00:00:00', '2100-03-01 00:00:00', '9999-12-31 23:59:59.999999'] as $text) {
    echo as_text(token(expires: utc($text))->expires), "\n";
}
?>
--EXPECT--
DateTimeImmutable 2024-06-28T12:00:00.000001+00:00 +00:00 0
bool(true)
DateTimeImmutable 1970-01-01T00:00:00.999999+00:00 +00:00 0
bool(true)
bool(true)
bool(false)
1970-01-01T00:00:00.000000+00:00
2000-02-29T23:59:59.500000+00:00
2024-02-29T00:00:00.000000+00:00
2100-03-01T00:00:00.000000+00:00
9999-12-31T23:59:59.999999+00:00
