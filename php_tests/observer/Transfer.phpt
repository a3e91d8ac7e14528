--TEST--
Transfer: what a test of a shop's observer makes one of
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Transfer;

echo json_encode(new Transfer('refresh'), JSON_PRESERVE_ZERO_FRACTION), "\n";
$all = [
    'operation' => 'listTokens', 'mechanism' => 'account_management_authentication_token', 'method' => 'POST', 'url' => 'https://any.example/v2?page%5Blimit%5D=1', 'attempt' => 2,
    'status' => 503, 'curlCode' => 28, 'sent' => true, 'reused' => true, 'requestId' => 'id', 'retryInMs' => 12, 'dnsMs' => 1.5, 'connectMs' => 2.5, 'tlsMs' => 3.5, 'firstByteMs' => 4.5,
    'totalMs' => 5.5, 'bytesSent' => 6, 'bytesReceived' => 7,
];
var_dump(get_object_vars(new Transfer(...$all)) === $all, get_object_vars(new Transfer(...array_values($all))) === $all);
?>
--EXPECT--
{"operation":"refresh","mechanism":null,"method":"","url":"","attempt":1,"status":0,"curlCode":0,"sent":false,"reused":false,"requestId":null,"retryInMs":null,"dnsMs":0.0,"connectMs":0.0,"tlsMs":0.0,"firstByteMs":0.0,"totalMs":0.0,"bytesSent":0,"bytesReceived":0}
bool(true)
bool(true)
