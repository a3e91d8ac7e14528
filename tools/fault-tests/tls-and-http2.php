<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * F3, F8, A7: servers that offer HTTP/2 or TLS 1.1 alone, answer with HTTP/2 frames, or have a certificate that is not to be trusted.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';

$server = new NodeServer();
foreach ([
    'expired' => [1, 'TlsFailedException'],
    'wrong-host' => [1, 'TlsFailedException'],
    'self-signed' => [1, 'TlsFailedException'],
    'unknown' => [1, 'TlsFailedException'],
    'tls-1.1' => [3, 'TlsFailedException'],
    'h2-only' => [3, 'TlsFailedException|ConnectionFailedException|OutcomeUnknownException'],
    'h2-frames' => [1, 'ProtocolException|OutcomeUnknownException'],
] as $name => [$attempts, $classes]) {
    foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
        EpAccountTokens::flushConnections();
        $server->mode('never');
        $thrown = thrown_by(fn () => call($server->client($name), $method));
        $seen = $server->seen()['other'];
        $http = ($seen[$name] ?? 0) + ($seen['h2 streams'] ?? 0);
        $good = in_array(short_name($thrown), explode('|', $classes)) && $http === 0 && ($thrown->attempts ?? 1) <= $attempts;
        check("$name, $method: " . outcome(fn () => throw $thrown) . '; ' . ($seen ? json_encode($seen) : 'nothing sent'), $good);
    }
}
done_testing();
