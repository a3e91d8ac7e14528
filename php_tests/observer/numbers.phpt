--TEST--
Observer: times and bytes make sense
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Transfer;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$transfers = [];
$ep = faulty_client($server, observer: function (Transfer $transfer) use (&$transfers): void {
    $transfers[] = $transfer;
});
$answer = Fault::http(201, FaultyServer::PAGE);
foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
    EpAccountTokens::flushConnections();
    foreach (['new', 'kept'] as $connection) {
        $server->plan(FaultyServer::TOKENS, Fault::afterBody(['wait', 50], Fault::send($answer)));
        call($ep, $method);
        $transfer = array_pop($transfers);
        echo "$method, $connection: ", json_encode([
            'reused' => $transfer->reused,
            'none below 0' => min($transfer->dnsMs, $transfer->connectMs, $transfer->tlsMs, $transfer->firstByteMs, $transfer->totalMs) >= 0,
            'connecting took time' => $transfer->connectMs > 0,
            'no TLS' => $transfer->tlsMs === 0.0,
            'phases within the whole' => $transfer->dnsMs + $transfer->connectMs <= $transfer->firstByteMs && $transfer->firstByteMs <= $transfer->totalMs + 1,
            'the wait counts' => $transfer->firstByteMs >= 49,
            'sent' => $transfer->bytesSent > 100 && $transfer->bytesSent < 2000,
            'received' => $transfer->bytesReceived === strlen($answer),
        ]), "\n";
    }
}
$server->plan(FaultyServer::TOKENS, Fault::raw("HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\n{"));
outcome(fn () => $ep->with(maxRetries: 0)->listTokens(HELD));
echo 'part of a reply: ', $transfers[0]->bytesReceived, " bytes\n";
$refused = faulty_client($server, baseUri: 'http://127.0.0.1:' . closed_port(), maxRetries: 0, observer: function (Transfer $transfer): void {
    echo 'refused: ', json_encode([$transfer->tlsMs, $transfer->firstByteMs, $transfer->bytesSent, $transfer->bytesReceived, $transfer->totalMs >= 0]), "\n";
});
outcome(fn () => $refused->listTokens(HELD));
?>
--EXPECT--
listTokens, new: {"reused":false,"none below 0":true,"connecting took time":true,"no TLS":true,"phases within the whole":true,"the wait counts":true,"sent":true,"received":true}
listTokens, kept: {"reused":true,"none below 0":true,"connecting took time":false,"no TLS":true,"phases within the whole":true,"the wait counts":true,"sent":true,"received":true}
loginWithPassword, new: {"reused":false,"none below 0":true,"connecting took time":true,"no TLS":true,"phases within the whole":true,"the wait counts":true,"sent":true,"received":true}
loginWithPassword, kept: {"reused":true,"none below 0":true,"connecting took time":false,"no TLS":true,"phases within the whole":true,"the wait counts":true,"sent":true,"received":true}
loginWithOidc, new: {"reused":false,"none below 0":true,"connecting took time":true,"no TLS":true,"phases within the whole":true,"the wait counts":true,"sent":true,"received":true}
loginWithOidc, kept: {"reused":true,"none below 0":true,"connecting took time":false,"no TLS":true,"phases within the whole":true,"the wait counts":true,"sent":true,"received":true}
part of a reply: 44 bytes
refused: [0,0,0,0,true]
