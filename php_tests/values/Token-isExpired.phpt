--TEST--
Token: isExpired() from its very end on, to the microsecond
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token(expires: utc('2024-06-28 12:00:00.000500'));
foreach ([
    '1970-01-01 00:00:00', '2024-06-28 11:59:59.999999', '2024-06-28 12:00:00.000499', '2024-06-28 12:00:00.000500', '2024-06-28 12:00:00.000501',
    '2024-06-28 12:00:01', '9999-12-31 23:59:59.999999',
] as $now) {
    echo $now, ': ', $token->isExpired(utc($now)) ? 'expired' : 'good', "\n";
}
?>
--EXPECT--
1970-01-01 00:00:00: good
2024-06-28 11:59:59.999999: good
2024-06-28 12:00:00.000499: good
2024-06-28 12:00:00.000500: expired
2024-06-28 12:00:00.000501: expired
2024-06-28 12:00:01: expired
9999-12-31 23:59:59.999999: expired
