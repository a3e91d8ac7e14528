<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * F27: very many calls in one worker, and very many configurations: memory and descriptors stay flat.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';

if (!is_readable('/proc/self/statm')) {
    skip_all('needs /proc');
}
$calls = is_quick() ? 5_000 : 100_000;
$configurations = is_quick() ? 100 : 1_000;
$server = new NodeServer(tls: false);
$server->mode('never');
$proxy = FaultyServer::start();
$memory = fn () => (int) explode(' ', file_get_contents('/proc/self/statm'))[1] * 4;
$descriptors = fn () => count(scandir('/proc/self/fd'));

// Those that the server, which answers everything with a page of tokens, serves.
$methods = array_values(array_diff(METHODS, ['accessToken', 'authenticationSettings', 'requestOneTimePassword']));
$clients = fn (int $n) => $n % 3 ? $server->client('plain') : $server->client('plain', headers: ['traceparent' => "trace-$n"]);
for ($i = 0; $i < $calls; $i++) {
    if ($i === $calls / 10) {
        $before = [$memory(), $descriptors()];
    }
    call($clients($i), $methods[$i % count($methods)]);
}
$after = [$memory(), $descriptors()];
check("$calls calls: memory $before[0] kB, then $after[0] kB; descriptors $before[1], then $after[1]", $after[0] - $before[0] < 2_000 && $after[1] <= $before[1]);

for ($i = 0; $i < $configurations; $i++) {
    if ($i === $configurations / 10) {
        $before = [$memory(), $descriptors()];
    }
    faulty_client($proxy, proxy: "http://user-$i:pass@127.0.0.1:$proxy->port")->listTokens(HELD);
}
$after = [$memory(), $descriptors()];
$idle = EpAccountTokens::status()['idle'];
check("$configurations configurations: memory $before[0] kB, then $after[0] kB; descriptors $before[1], then $after[1]; idle $idle", $after[0] - $before[0] < 2_000 && $after[1] <= $before[1] && $idle <= 4);
done_testing();
