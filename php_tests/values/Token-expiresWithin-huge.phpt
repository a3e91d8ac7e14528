--TEST--
Token: any huge number of seconds reaches the end of a token, however late that is
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token(expires: utc('9999-12-31 23:59:59.999999'));
foreach ([253402300799, 253402300800, 300000000000, PHP_INT_MAX] as $seconds) {
    foreach (['1970-01-01', '2024-06-27 12:00:00', '9999-12-31 23:59:59.000001'] as $now) {
        echo "$seconds s from $now: ", as_text($token->expiresWithin($seconds, utc($now))), "\n";
    }
}
?>
--EXPECT--
253402300799 s from 1970-01-01: false
253402300799 s from 2024-06-27 12:00:00: true
253402300799 s from 9999-12-31 23:59:59.000001: true
253402300800 s from 1970-01-01: true
253402300800 s from 2024-06-27 12:00:00: true
253402300800 s from 9999-12-31 23:59:59.000001: true
300000000000 s from 1970-01-01: true
300000000000 s from 2024-06-27 12:00:00: true
300000000000 s from 9999-12-31 23:59:59.000001: true
9223372036854775807 s from 1970-01-01: true
9223372036854775807 s from 2024-06-27 12:00:00: true
9223372036854775807 s from 9999-12-31 23:59:59.000001: true
