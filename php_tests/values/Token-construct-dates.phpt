--TEST--
Token: dates of the years 1970 to 9999 are taken, no others
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

foreach (['expires', 'obtained'] as $argument) {
    echo "-- $argument\n";
    foreach ([
        '1970-01-01T00:00:00Z',
        '1970-01-01T00:00:00.000001Z',
        '1970-01-01T01:00:00+01:00',
        '9999-12-31T23:59:59.999999Z',
        '9999-12-31T22:59:59-01:00',
        '1969-12-31T23:59:59.999999Z',
        '1970-01-01T00:59:59+01:00',
        '9999-12-31T23:00:00-01:00',
        '+10000-01-01T00:00:00Z',
        '-0001-01-01T00:00:00Z',
        '@' . PHP_INT_MAX,
        '@' . PHP_INT_MIN,
    ] as $text) {
        attempt($text, fn () => token(...[$argument => new DateTimeImmutable($text)])->$argument);
    }
}
?>
--EXPECT--
-- expires
1970-01-01T00:00:00Z: 1970-01-01T00:00:00.000000+00:00
1970-01-01T00:00:00.000001Z: 1970-01-01T00:00:00.000001+00:00
1970-01-01T01:00:00+01:00: 1970-01-01T00:00:00.000000+00:00
9999-12-31T23:59:59.999999Z: 9999-12-31T23:59:59.999999+00:00
9999-12-31T22:59:59-01:00: 9999-12-31T23:59:59.000000+00:00
1969-12-31T23:59:59.999999Z: ValueError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be a date of the years 1970 to 9999
1970-01-01T00:59:59+01:00: ValueError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be a date of the years 1970 to 9999
9999-12-31T23:00:00-01:00: ValueError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be a date of the years 1970 to 9999
+10000-01-01T00:00:00Z: ValueError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be a date of the years 1970 to 9999
-0001-01-01T00:00:00Z: ValueError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be a date of the years 1970 to 9999
@9223372036854775807: ValueError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be a date of the years 1970 to 9999
@-9223372036854775808: ValueError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be a date of the years 1970 to 9999
-- obtained
1970-01-01T00:00:00Z: 1970-01-01T00:00:00.000000+00:00
1970-01-01T00:00:00.000001Z: 1970-01-01T00:00:00.000001+00:00
1970-01-01T01:00:00+01:00: 1970-01-01T00:00:00.000000+00:00
9999-12-31T23:59:59.999999Z: 9999-12-31T23:59:59.999999+00:00
9999-12-31T22:59:59-01:00: 9999-12-31T23:59:59.000000+00:00
1969-12-31T23:59:59.999999Z: ValueError: EpAccountTokens\Token::__construct(): Argument #6 ($obtained) must be a date of the years 1970 to 9999
1970-01-01T00:59:59+01:00: ValueError: EpAccountTokens\Token::__construct(): Argument #6 ($obtained) must be a date of the years 1970 to 9999
9999-12-31T23:00:00-01:00: ValueError: EpAccountTokens\Token::__construct(): Argument #6 ($obtained) must be a date of the years 1970 to 9999
+10000-01-01T00:00:00Z: ValueError: EpAccountTokens\Token::__construct(): Argument #6 ($obtained) must be a date of the years 1970 to 9999
-0001-01-01T00:00:00Z: ValueError: EpAccountTokens\Token::__construct(): Argument #6 ($obtained) must be a date of the years 1970 to 9999
@9223372036854775807: ValueError: EpAccountTokens\Token::__construct(): Argument #6 ($obtained) must be a date of the years 1970 to 9999
@-9223372036854775808: ValueError: EpAccountTokens\Token::__construct(): Argument #6 ($obtained) must be a date of the years 1970 to 9999
