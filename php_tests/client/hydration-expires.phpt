--TEST--
B3: Hydration: expires may have an offset or Z, up to nine digits of a second, or be epoch seconds
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$values = [
    '2024-06-27T23:45:24.070Z',
    '2024-06-27T23:45:24Z',
    '2024-06-27t23:45:24z',
    '2024-06-27T23:45:24.1Z',
    '2024-06-27T23:45:24.123456Z',
    '2024-06-27T23:45:24.123456789Z',
    '2024-06-27T23:45:24.999999999Z',
    '2024-06-28T01:45:24+02:00',
    '2024-06-27T14:15:24.070-09:30',
    '2024-06-27T23:45:24-00:00',
    '2024-06-28T23:44:24+23:59',
    '2024-02-29T00:00:00Z',
    '2000-02-29T12:00:00Z',
    '1970-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999999Z',
    1719531924,
    '1719531924',
    0,
    253402300799,
];
$server->reply(TOKENS, 201, page(...array_map(fn ($value) => entry(['expires' => $value]), $values)));
foreach ($ep->listTokens('held-token') as $index => $token) {
    echo json_encode($values[$index]), ' = ', $token->expires->format('Y-m-d H:i:s.u P'), ', ', $token->expires::class, "\n";
}
?>
--EXPECT--
"2024-06-27T23:45:24.070Z" = 2024-06-27 23:45:24.070000 +00:00, DateTimeImmutable
"2024-06-27T23:45:24Z" = 2024-06-27 23:45:24.000000 +00:00, DateTimeImmutable
"2024-06-27t23:45:24z" = 2024-06-27 23:45:24.000000 +00:00, DateTimeImmutable
"2024-06-27T23:45:24.1Z" = 2024-06-27 23:45:24.100000 +00:00, DateTimeImmutable
"2024-06-27T23:45:24.123456Z" = 2024-06-27 23:45:24.123456 +00:00, DateTimeImmutable
"2024-06-27T23:45:24.123456789Z" = 2024-06-27 23:45:24.123456 +00:00, DateTimeImmutable
"2024-06-27T23:45:24.999999999Z" = 2024-06-27 23:45:24.999999 +00:00, DateTimeImmutable
"2024-06-28T01:45:24+02:00" = 2024-06-27 23:45:24.000000 +00:00, DateTimeImmutable
"2024-06-27T14:15:24.070-09:30" = 2024-06-27 23:45:24.070000 +00:00, DateTimeImmutable
"2024-06-27T23:45:24-00:00" = 2024-06-27 23:45:24.000000 +00:00, DateTimeImmutable
"2024-06-28T23:44:24+23:59" = 2024-06-27 23:45:24.000000 +00:00, DateTimeImmutable
"2024-02-29T00:00:00Z" = 2024-02-29 00:00:00.000000 +00:00, DateTimeImmutable
"2000-02-29T12:00:00Z" = 2000-02-29 12:00:00.000000 +00:00, DateTimeImmutable
"1970-01-01T00:00:00Z" = 1970-01-01 00:00:00.000000 +00:00, DateTimeImmutable
"9999-12-31T23:59:59.999999Z" = 9999-12-31 23:59:59.999999 +00:00, DateTimeImmutable
1719531924 = 2024-06-27 23:45:24.000000 +00:00, DateTimeImmutable
"1719531924" = 2024-06-27 23:45:24.000000 +00:00, DateTimeImmutable
0 = 1970-01-01 00:00:00.000000 +00:00, DateTimeImmutable
253402300799 = 9999-12-31 23:59:59.000000 +00:00, DateTimeImmutable
