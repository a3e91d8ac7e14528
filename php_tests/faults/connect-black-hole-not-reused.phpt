--TEST--
F2: a connection that never came up is neither opened nor reused
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\Transfer;

require __DIR__ . '/../support/faults.inc';

// A full backlog: the kernel drops what comes after it.
$socket = stream_socket_server('tcp://127.0.0.1:0', context: stream_context_create(['socket' => ['backlog' => 0]]));
$address = stream_socket_get_name($socket, false);
$fill = [];
for ($i = 0; $i < 4; $i++) {
    $fill[] = stream_socket_client("tcp://$address", $code, $message, 0, STREAM_CLIENT_ASYNC_CONNECT | STREAM_CLIENT_CONNECT);
}
usleep(50_000);
EpAccountTokens::flushConnections();
foreach (['listTokens', 'loginWithPassword', 'loginWithOidc', 'authenticationSettings'] as $method) {
    $before = EpAccountTokens::status();
    $observer = function (Transfer $transfer) use ($method): void {
        echo "$method: curl $transfer->curlCode, ", json_encode([
            'sent' => $transfer->sent,
            'reused' => $transfer->reused,
            'bytesSent' => $transfer->bytesSent,
            'firstByteMs' => $transfer->firstByteMs,
        ]), "\n";
    };
    $ep = new EpAccountTokens(Grant::bearer('b'), baseUri: "http://$address", connectTimeout: 0.2, timeout: 30.0, maxRetries: 0, observer: $observer);
    outcome(fn () => call($ep, $method));
    $after = EpAccountTokens::status();
    echo 'opened ', $after['opened'] - $before['opened'], ', reused ', $after['reused'] - $before['reused'], "\n";
}
?>
--EXPECT--
listTokens: curl 28, {"sent":false,"reused":false,"bytesSent":0,"firstByteMs":0}
opened 0, reused 0
loginWithPassword: curl 28, {"sent":false,"reused":false,"bytesSent":0,"firstByteMs":0}
opened 0, reused 0
loginWithOidc: curl 28, {"sent":false,"reused":false,"bytesSent":0,"firstByteMs":0}
opened 0, reused 0
authenticationSettings: curl 28, {"sent":false,"reused":false,"bytesSent":0,"firstByteMs":0}
opened 0, reused 0
