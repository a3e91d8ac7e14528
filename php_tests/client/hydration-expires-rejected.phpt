--TEST--
B3: Hydration: an expires that is no time is a ProtocolException that names the field and never the value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\ProtocolException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach ([
    '2021-02-30T00:00:00Z', '2021-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2021-13-01T00:00:00Z', '2021-00-01T00:00:00Z', '2021-01-00T00:00:00Z',
    '2021-01-01T24:00:00Z', '2021-01-01T23:60:00Z', '2021-01-01T23:59:60Z', '2021-01-01T23:59:61Z', '2021-01-01T23:59:59+24:00', '2021-01-01T23:59:59+01:60',
    '10000-01-01T00:00:00Z', '9999-12-31T23:59:59-00:01', '1969-12-31T23:59:59Z', '1970-01-01T00:00:00+00:01', '0000-01-01T00:00:00Z', '-2021-01-01T00:00:00Z',
    '2021-01-01T00:00:00', '2021-01-01', '2021-01-01 00:00:00Z', '2021-01-01T00:00Z', '20210101T000000Z', '2021-1-1T0:0:0Z', '2021-01-01T00:00:00.Z',
    '2021-01-01T00:00:00.1234567890Z', '2021-01-01T00:00:00,5Z', '2021-01-01T00:00:00+0100', '2021-01-01T00:00:00+01', '2021-01-01T00:00:00 Z',
    ' 2021-01-01T00:00:00Z', '2021-01-01T00:00:00Z ', "2021-01-01T00:00:00Z\0", '2021-01-01T00:00:00ZZ', '２０２１-01-01T00:00:00Z',
    'tomorrow', 'now', '', ' ', '-1', '+1', '1.5', '1e9', '0x7fffffff', '253402300800', '99999999999999999999',
    -1, 253402300800, PHP_INT_MAX, PHP_INT_MIN, 1.5, 1719531924.0, 1e300, true, false, [], ['2021-01-01T00:00:00Z'], ['date' => '2021-01-01T00:00:00Z'],
] as $value) {
    $server->reply(TOKENS, 201, json_encode(page(entry(), entry(['expires' => $value])), JSON_PRESERVE_ZERO_FRACTION));
    $thrown = thrown_by(fn () => $ep->listTokens('held-token'));
    if (!$thrown instanceof ProtocolException || problem($thrown) !== 'data[1].expires is not a time of the years 1970 to 9999') {
        echo 'WRONG for ', json_encode($value), ': ', $thrown::class, ' ', $thrown->getMessage(), "\n";
    }
    $seen[] = problem($thrown);
}
echo count($seen), ' values: ', implode(' | ', array_unique($seen)), "\n";

$server->reply(TOKENS, 201, json_encode(page(entry(['expires' => null]))));
echo problem(thrown_by(fn () => $ep->listTokens('held-token'))), "\n";
?>
--EXPECT--
58 values: data[1].expires is not a time of the years 1970 to 9999
data[0].expires is missing
