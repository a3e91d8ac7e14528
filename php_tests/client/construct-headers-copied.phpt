--TEST--
headers: references are read, and later changes of the array change nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$channel = 'web';
$headers = ['EP-Channel' => &$channel];
$ep = scripted_client($server, headers: $headers);
$channel = 'changed';
$headers['baggage'] = 'added';
print_r($ep->headers());

// The same header in two spellings: the last one counts.
print_r(scripted_client($server, headers: ['ep-channel' => 'first', 'EP-Channel' => 'second'])->headers());
?>
--EXPECT--
Array
(
    [Authorization] => Bearer shop-bearer
    [EP-Channel] => web
)
Array
(
    [Authorization] => Bearer shop-bearer
    [EP-Channel] => second
)
