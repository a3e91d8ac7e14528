--TEST--
sendAll(): the array may change while its requests are sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$requests = ['a' => request('/a'), 'b' => request('/b')];
$reference = &$requests['b'];
$ep = client($server, grant: Grant::callback(function () use (&$requests, &$reference): string {
    $reference = null;
    $requests = [];
    return 'bearer';
}));
show_results($ep->sendAll($requests));
?>
--EXPECT--
a: 404
b: 404
