--TEST--
Observer: the TLS handshake has its time, on a kept connection none
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (!extension_loaded('openssl')) {
    die('skip needs openssl');
}
?>
--FILE--
<?php
use EpAccountTokens\Transfer;

require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/faults.inc';

$certificates = new Certificates();
$caFile = $certificates->authority();
$server = FaultyServer::start($certificates->server());
$ep = faulty_client($server, baseUri: $server->tlsUri, caFile: $caFile, observer: function (Transfer $transfer): void {
    echo json_encode([
        $transfer->reused,
        $transfer->dnsMs >= 0 && $transfer->connectMs > 0,
        $transfer->tlsMs > 0,
        $transfer->dnsMs + $transfer->connectMs + $transfer->tlsMs <= $transfer->totalMs,
    ]), "\n";
});
$ep->listTokens(HELD);
$ep->listTokens(HELD);
?>
--EXPECT--
[false,true,true,true]
[true,false,false,true]
