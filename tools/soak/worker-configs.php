<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* One worker with a thousand different configurations: memory, descriptors and connections stay within their limits. */
declare(strict_types=1);

use EpAccountTokens\Grant;

require __DIR__ . '/soak.inc';

$calls = is_quick() ? 5000 : 100_000;
$folder = sys_get_temp_dir() . '/ep-soak-' . bin2hex(random_bytes(6));
mkdir($folder, 0700);
register_shutdown_function(function () use ($folder): void {
    array_map(unlink(...), glob("$folder/*"));
    rmdir($folder);
});
$server = CommerceServer::start();
// Connections for different trust are kept apart, whether the origin wants any or not.
for ($i = 0; $i < 1000; $i++) {
    file_put_contents("$folder/$i.pem", "a file of its own\n");
}
$token = (new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), baseUri: $server->baseUri))->loginWithPassword(...ADA)->tokens[0];
$wrong = 0;
$mostOpen = 0;
$before = [];
for ($i = 1; $i <= $calls; $i++) {
    // Now and then the same one twice.
    $number = $i % 3 ? $i % 1000 : ($i - 1) % 1000;
    $ep = new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), baseUri: $server->baseUri, caFile: "$folder/$number.pem");
    try {
        $wrong += $ep->switchAccount($token, $token->accountId)->accountId !== $token->accountId;
    } catch (Throwable $thrown) {
        $wrong++ || note($thrown->getMessage());
    }
    if ($i === 2000) {
        $before = usage(getmypid());
    }
    if ($i % 1000 === 0) {
        $mostOpen = max($mostOpen, count($server->openConnections()));
        $server->clearLog();
    }
}
$after = usage(getmypid());
$status = EpAccountTokens::status();
check_same("$calls calls with 1,000 configurations and `ulimit -n 64`: wrong answers", 0, $wrong);
check_same('descriptors', $before['fds'], $after['fds']);
check('memory is flat', $after['rss'] - $before['rss'] < 1024, "$before[rss] to $after[rss] kB");
check_same('idle', 4, $status['idle']);
check_same('all others were evicted', $status['opened'] - 4, $status['evicted']);
check('some were used again', $status['reused'] > 0, "$status[opened] opened, $status[reused] reused");
check('connections at the server', $mostOpen <= 5, (string) $mostOpen);
done_testing();
