<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * A faulty server: it does what a plan says, byte by byte, and logs what it was sent. It knows the framing of HTTP, and no API.
 *
 *     php -n faulty.php [TLS-PEM]
 *
 * Prints "listening on CONTROL-PORT PLAIN-PORT [TLS-PORT]" and ends when its standard input does. The control port takes one JSON object
 * a line and answers each with one; faulty.inc speaks it, and says what a plan may hold.
 */
declare(strict_types=1);

use EpAccountTokens\StandIn\EventLoop;
use EpAccountTokens\StandIn\Faulty\Connection;
use EpAccountTokens\StandIn\Faulty\Control;
use EpAccountTokens\StandIn\Faulty\Plans;

error_reporting(E_ALL);
ini_set('display_errors', 'stderr');

require __DIR__ . '/autoload.php';

$loop = new EventLoop();
$plans = new Plans();

/** Returns the port. */
$listen = function (Closure $accepted, array $options = []) use ($loop): int {
    $context = stream_context_create($options + ['socket' => ['backlog' => 128, 'tcp_nodelay' => true]]);
    $socket = stream_socket_server('tcp://127.0.0.1:0', $code, $message, context: $context);
    if ($socket === false) {
        fwrite(STDERR, "faulty.php: cannot listen: $message\n");
        exit(2);
    }
    $loop->whenReadable($socket, function () use ($socket, $accepted): void {
        $stream = @stream_socket_accept($socket, 0);
        if ($stream !== false) {
            stream_set_blocking($stream, false);
            $accepted($stream);
        }
    });
    return (int) substr(strrchr(stream_socket_get_name($socket, false), ':'), 1);
};

$ports = [
    $listen(fn ($stream) => new Control($loop, $stream, $plans)),
    $listen(fn ($stream) => new Connection($loop, $stream, $plans, false)),
];
if (isset($argv[1])) {
    $tls = ['local_cert' => $argv[1], 'alpn_protocols' => 'http/1.1'];
    $ports[] = $listen(fn ($stream) => new Connection($loop, $stream, $plans, true), ['ssl' => $tls]);
}

$loop->stopAtEndOf(STDIN);

echo 'listening on ', implode(' ', $ports), "\n";
$loop->run();
