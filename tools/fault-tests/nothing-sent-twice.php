<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Passwords, what works once, and a shop's own POST or PATCH reach the server at most once, whenever and however the connection ends:
 * counted by the server, each request by a tag of its own. Half of the logins have a credential that works once, a third a password;
 * the others ask for a one-time password. Of the shop's own requests a third have no body.
 */
declare(strict_types=1);

use EpAccountTokens\HttpRequest;

require __DIR__ . '/fault-tests.inc';

const LOGINS = ['loginWithOidc', 'loginWithPassword', 'loginWithOneTimePassword', 'loginWithPassword', 'selfSignup', 'requestOneTimePassword'];
const ORDERS = ['POST', 'PATCH', 'POST without a body', 'beside others', 'PATCH without a body', 'beside others'];
/** Milliseconds from the good answer before to the request, where the server's end of the connection comes about then. */
const RACE_MS = 4.0;

/** When the connection ends → how it may: fin (TCP alone), rst, notify (TLS's close_notify and fin), half (the same, and the server reads on). */
const KINDS = [
    'before reading' => ['unread', ['rst', 'fin']],
    'after the head' => ['head', ['rst', 'fin', 'notify']],
    'after the body' => ['body', ['rst', 'fin', 'notify']],
    'mid reply' => ['reply', ['rst', 'fin', 'notify']],
    'idle' => ['idle', ['rst', 'fin', 'notify', 'half']],
    'race of +-1 ms' => ['race', ['rst', 'fin', 'notify', 'half']],
];

$each = is_quick() ? 50 : 1000;
$server = new NodeServer();

function spin_until(float $due): void
{
    while (hrtime(true) < $due) {
    }
}

function order(EpAccountTokens $ep, string $how, string $tag): void
{
    $method = str_starts_with($how, 'PATCH') ? 'PATCH' : 'POST';
    $body = str_ends_with($how, 'without a body') ? '' : '{"data":{"type":"order"}}';
    $order = new HttpRequest($method, '/v2/orders', ['EP-Context-Tag' => $tag], $body);
    if ($how === 'beside others') {
        $look = new HttpRequest('GET', '/v2/carts/1');
        $result = $ep->sendAll([$order, $look, $look])[0];
        if ($result instanceof Throwable) {
            throw $result;
        }
    } else {
        $ep->send($order);
    }
}

function fall_victim(EpAccountTokens $ep, string $how, string $tag): void
{
    if (in_array($how, ORDERS)) {
        order($ep, $how, $tag);
    } else {
        call($ep->with(headers: ['EP-Context-Tag' => $tag]), $how);
    }
}

/** @param list<string> $victims */
function attack(NodeServer $server, array $victims, string $transport, string $kind, string $at, string $end, int $each): void
{
    $server->mode($at, $end, $at === 'race' ? RACE_MS : 3);
    $ep = $server->client($transport, maxRetries: 2, timeout: 5.0);
    $outcomes = [];
    for ($i = 0; $i < 3 * $each; $i++) {
        EpAccountTokens::flushConnections();
        // What happens to a request itself may happen on a new connection as well.
        if (!in_array($at, ['head', 'body', 'reply']) || $i % 4 < 2) {
            $ep->listTokens(HELD);
            $back = hrtime(true);
        }
        if ($at === 'race') {
            spin_until($back + RACE_MS * 1e6);
        } elseif ($at === 'idle') {
            usleep(random_int(0, 3000));
        }
        $outcome = preg_replace('/^.*\\\\|Exception, attempts \d+|Exception/', '', outcome(fn () => fall_victim($ep, $victims[$i % 6], "victim-$i")));
        $outcomes[$outcome] = ($outcomes[$outcome] ?? 0) + 1;
    }
    $seen = $server->seen()['victims'];
    $worst = max(array_column($seen, 'whole') ?: [0]);
    $begun = max(array_column($seen, 'begun') ?: [0]);
    arsort($outcomes);
    $mix = implode(', ', array_map(fn (string $what, int $count) => "$count $what", array_keys($outcomes), $outcomes));
    $what = $victims === ORDERS ? 'orders' : 'logins';
    check("$kind, $end, $transport, $what: " . 3 * $each . ' calls', $worst <= 1 && $begun <= 1, "worst count $worst (begun $begun); $mix");
}

foreach (['plain', 'tls'] as $transport) {
    foreach (KINDS as $kind => [$at, $ends]) {
        foreach ($ends as $end) {
            foreach ($transport === 'tls' || $end !== 'notify' ? [LOGINS, ORDERS] : [] as $victims) {
                attack($server, $victims, $transport, $kind, $at, $end, $each);
            }
        }
    }
}
done_testing();
