--TEST--
F22: sendAll(): an observer may send, and what it throws is dropped
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$inner = scripted_client($server);
$ep = scripted_client($server, observer: function () use ($inner): void {
    echo 'inner: ', sent($inner, request('/inner')), "\n";
});
show_results($ep->sendAll(['a' => request('/a'), 'b' => request('/b')]));
?>
--EXPECT--
inner: 404
inner: 404
a: 404
b: 404
