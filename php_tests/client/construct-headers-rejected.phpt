--TEST--
A2: headers: names off the list, other types and control bytes are refused, and never shown
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

$names = [
    'Authorization', 'Host', 'Content-Type', 'Content-Length', 'Transfer-Encoding', 'Cookie', 'User-Agent', 'Expect', 'Proxy-Authorization', 'X-MOLTIN-CUSTOMER-TOKEN',
    'EP-Account-Management-Authentication-Token', 'EP-Channel ', ' EP-Channel', 'EP-Channel:', "EP-Channel\0", "EP-Channel\r\nX-Other", 'EP_Channel', 'ÉP-Channel', '', 'zz-secret',
];
$headers = array_map(fn (string $name) => [$name => 'value'], $names);
$headers[] = ['zz-secret'];
$headers[] = [7 => 'zz-secret'];
foreach ([null, true, 1, 1.5, [], ['zz-secret'], new ArrayObject(['zz-secret'])] as $value) {
    $headers[] = ['ep-channel' => $value];
}
$values = [
    '', "zz-secret\r\nX-Other: a", "zz-secret\r", "zz-secret\n", "zz\0secret", "zz\tsecret", "zz-secret\x7F", "zz\x01secret", "zz-secret\u{2028}", 'zz-secret-é', "zz-secret\xFF",
    ' zz-secret', 'zz-secret ', str_repeat('z', 8193),
];
foreach ($values as $value) {
    $headers[] = ['EP-CHANNEL' => $value];
}
foreach ($headers as $header) {
    try {
        new EpAccountTokens(Grant::implicit('client'), headers: $header);
        echo 'ACCEPTED: ', json_encode($header), "\n";
    } catch (ValueError | TypeError $error) {
        $line = $error::class . ': ' . complaint($error);
        echo shows($error, 'zz') ? "SHOWN\n" : '';
        $seen[$line] = ($seen[$line] ?? 0) + 1;
    }
}
foreach ($seen as $line => $count) {
    echo "$count × $line\n";
}
show('the limits', fn () => new EpAccountTokens(Grant::implicit('client'), headers: ['EP-Channel' => str_repeat('~', 8192), 'baggage' => '~']));
?>
--EXPECT--
22 × ValueError: $headers must have no names but EP-Channel, EP-Context-Tag, EP-Beta-Features, X-MOLTIN-CURRENCY, X-MOLTIN-LANGUAGE, traceparent, tracestate and baggage
7 × TypeError: $headers must hold strings alone, but "EP-Channel" is none
1 × ValueError: $headers must hold header values, but "EP-Channel" must not be empty
10 × ValueError: $headers must hold header values, but "EP-Channel" must be printable ASCII
2 × ValueError: $headers must hold header values, but "EP-Channel" must not begin or end with a space
1 × ValueError: $headers must hold header values, but "EP-Channel" must be at most 8192 bytes long
the limits: EpAccountTokens
