--TEST--
A15: folded headers
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$body = json_encode(FaultyServer::PAGE);
$server->plan(FaultyServer::TOKENS, Fault::afterBody(Fault::send(
    "HTTP/1.1 201 Created\r\nX-Request-Id: first\r\n  second\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body",
)));
$ids = [];
$ep = faulty_client($server, observer: function ($transfer) use (&$ids): void {
    $ids[] = $transfer->requestId;
});
echo outcome(fn () => $ep->loginWithOidc(...OIDC)), "\n";
foreach ($ids as $id) {
    echo $id === null || preg_match('/^[\x21-\x7e]+$/D', $id) ? 'the id is fit to be shown' : 'THE ID IS NOT', "\n";
}
?>
--EXPECT--
TokenPage
the id is fit to be shown
