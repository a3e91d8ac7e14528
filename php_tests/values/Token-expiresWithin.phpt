--TEST--
Token: expiresWithin() at its limits
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token(expires: utc('2024-06-28 12:00:00.5'));
foreach ([
    [0, '2024-06-28 12:00:00.499999'], [0, '2024-06-28 12:00:00.5'],
    [60, '2024-06-28 11:59:00.499999'], [60, '2024-06-28 11:59:00.5'], [60, '2024-06-28 11:59:00.500001'],
    [60, '2025-01-01'],
    [86400, '2024-06-27 12:00:00'], [86400, '2024-06-27 12:00:01'],
    [PHP_INT_MAX, '1970-01-01'], [PHP_INT_MAX, '9999-12-31 23:59:59'], [PHP_INT_MAX - 1, '2024-06-27'],
    [253402300799, '1970-01-01'], [253402300800, '1970-01-01'],
] as [$seconds, $now]) {
    echo "$seconds s from $now: ", as_text($token->expiresWithin($seconds, utc($now))), "\n";
}
$last = token(expires: utc('9999-12-31 23:59:59.999999'));
echo as_text($last->expiresWithin(PHP_INT_MAX, utc('9999-12-31 23:59:59.999998'))), ' ', as_text($last->expiresWithin(0, utc('9999-12-31 23:59:59.999998'))), "\n";
?>
--EXPECT--
0 s from 2024-06-28 12:00:00.499999: false
0 s from 2024-06-28 12:00:00.5: true
60 s from 2024-06-28 11:59:00.499999: false
60 s from 2024-06-28 11:59:00.5: true
60 s from 2024-06-28 11:59:00.500001: true
60 s from 2025-01-01: true
86400 s from 2024-06-27 12:00:00: false
86400 s from 2024-06-27 12:00:01: true
9223372036854775807 s from 1970-01-01: true
9223372036854775807 s from 9999-12-31 23:59:59: true
9223372036854775806 s from 2024-06-27: true
253402300799 s from 1970-01-01: true
253402300800 s from 1970-01-01: true
true false
