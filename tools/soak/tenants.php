<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Two tenants in one worker, call by call: what one has never reaches the other's server or proxy. */
declare(strict_types=1);

use EpAccountTokens\Grant;

require __DIR__ . '/soak.inc';

extension_loaded('openssl') || skip_all('this PHP has no openssl');
$calls = is_quick() ? 1000 : 10_000;
$tenants = [];
foreach (['one', 'two'] as $name) {
    $certificates = new Certificates();
    $server = CommerceServer::start(tlsCert: $certificates->server());
    $proxy = new ProxyServer("$name:secret-of-$name");
    $ep = new EpAccountTokens(
        Grant::implicit(CommerceServer::CLIENT_ID),
        baseUri: $server->tlsUri,
        timeout: 60.0,
        caFile: $certificates->authority(),
        proxy: $proxy->uri(),
        headers: ['EP-Context-Tag' => $name],
    );
    $tenants[] = (object) [
        'name' => $name, 'certificates' => $certificates, 'server' => $server, 'proxy' => $proxy, 'ep' => $ep,
        'bearer' => $ep->accessToken()->token, 'token' => $ep->loginWithPassword(...ADA)->tokens[0], 'seen' => 0, 'wrong' => 0,
    ];
}
$inspect = function (object $tenant): void {
    foreach ($tenant->server->requests(CommerceServer::TOKENS_PATH) as $request) {
        $tenant->seen++;
        $tenant->wrong += $request->header('Authorization') !== "Bearer $tenant->bearer"
            || $request->header('EP-Context-Tag') !== $tenant->name || !in_array($request->status, [200, 201], true);
    }
    $tenant->server->clearLog();
};
check('their bearers differ', $tenants[0]->bearer !== $tenants[1]->bearer);
for ($i = 0; $i < $calls; $i++) {
    // In an order that has no pattern.
    $tenant = $tenants[$i < 2 ? $i : random_int(0, 1)];
    $tenant->token = random_int(0, 9) ? $tenant->ep->refresh($tenant->token) : $tenant->ep->loginWithPassword(...ADA)->tokens[0];
    if ($i % 97 === 0) {
        EpAccountTokens::flushConnections();
    }
    if ($i % 500 === 499) {
        array_map($inspect, $tenants);
    }
}
array_map($inspect, $tenants);
check_same('calls seen', $calls + 2, $tenants[0]->seen + $tenants[1]->seen);
foreach ($tenants as $tenant) {
    check_same("$tenant->name: $tenant->seen calls with a wrong bearer, header or status", 0, $tenant->wrong);
    $heads = $tenant->proxy->heads();
    $credentials = 'Proxy-Authorization: Basic ' . base64_encode("$tenant->name:secret-of-$tenant->name") . "\r\n";
    check_same("$tenant->name: " . count($heads) . ' tunnels with other credentials', 0, count(array_filter($heads, fn (string $head) => !str_contains($head, $credentials))));
    check_same("$tenant->name: tunnels asked for with a bearer", 0, count(preg_grep('/^(?:Authorization|EP-[\w-]+):|Bearer/im', $heads)));
}
done_testing();
