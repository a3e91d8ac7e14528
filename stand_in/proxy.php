<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * A CONNECT proxy on a loopback port, for tests: tunnels to wherever it is told, and keeps every head that it was sent.
 *
 *     php -n proxy.php [--credentials USER:PASSWORD] [--tls-cert PEM] [--gather MS]
 *
 * Prints "listening on http://127.0.0.1:PORT" (https with a certificate). Without the credentials that it was started with, the
 * answer is 407. With --gather it passes on in one piece what comes within that time. GET / answers the heads as a JSON list. Ends
 * when its standard input does.
 */
declare(strict_types=1);

use EpAccountTokens\StandIn\EventLoop;
use EpAccountTokens\StandIn\Proxy\ConnectProxy;

require __DIR__ . '/autoload.php';

error_reporting(E_ALL);
ini_set('display_errors', 'stderr');

$options = getopt('', ['credentials:', 'tls-cert:', 'gather:']);
$certificate = $options['tls-cert'] ?? null;
$context = stream_context_create($certificate === null ? [] : ['ssl' => ['local_cert' => $certificate]]);
$socket = stream_socket_server('tcp://127.0.0.1:0', $code, $message, context: $context) ?: throw new RuntimeException($message);
$loop = new EventLoop();
$proxy = new ConnectProxy($loop, $options['credentials'] ?? null, (int) ($options['gather'] ?? 0));
$loop->whenReadable($socket, function () use ($socket, $proxy, $certificate): void {
    $client = @stream_socket_accept($socket, 0);
    if ($client === false) {
        return;
    }
    if ($certificate === null || @stream_socket_enable_crypto($client, true, STREAM_CRYPTO_METHOD_TLS_SERVER)) {
        $proxy->serve($client);
    }
});
$loop->stopAtEndOf(STDIN);
echo 'listening on ', $certificate === null ? 'http' : 'https', '://', stream_socket_get_name($socket, false), "\n";
$loop->run();
