--TEST--
F2: where nobody answers, connectTimeout bounds each attempt and timeout the call
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

// A full backlog: the kernel drops what comes after it.
$socket = stream_socket_server('tcp://127.0.0.1:0', context: stream_context_create(['socket' => ['backlog' => 0]]));
$address = stream_socket_get_name($socket, false);
$fill = [];
for ($i = 0; $i < 4; $i++) {
    $fill[] = stream_socket_client("tcp://$address", $code, $message, 0, STREAM_CLIENT_ASYNC_CONNECT | STREAM_CLIENT_CONNECT);
}
usleep(50_000);
foreach (['connectTimeout' => [0.2, 30.0, 0], 'connectTimeout, again' => [0.2, 30.0, 1], 'timeout' => [30.0, 0.3, 2]] as $bound => [$connectTimeout, $timeout, $maxRetries]) {
    $ep = new EpAccountTokens(
        EpAccountTokens\Grant::bearer('b'),
        baseUri: "http://$address",
        connectTimeout: $connectTimeout,
        timeout: $timeout,
        maxRetries: $maxRetries,
    );
    echo "$bound: ", within(20, fn () => outcome(fn () => $ep->loginWithOidc(...OIDC))), "\n";
}
?>
--EXPECT--
connectTimeout: TimeoutException, attempts 1, not sent
connectTimeout, again: TimeoutException, attempts 2, not sent
timeout: TimeoutException, attempts 1, not sent
