<?php
/*
 * Passwords and what works once reach the server at most once, whenever and however the connection ends: counted by the server, each
 * request by a tag of its own. Half of the calls have a credential that works once, a third a password; the others ask for a one-time
 * password.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';

const VICTIMS = ['loginWithOidc', 'loginWithPassword', 'loginWithOneTimePassword', 'loginWithPassword', 'selfSignup', 'requestOneTimePassword'];
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

function attack(NodeServer $server, string $transport, string $kind, string $at, string $end, int $each): void
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
        $method = VICTIMS[$i % 6];
        $victim = $ep->with(headers: ['EP-Context-Tag' => "victim-$i"]);
        if ($at === 'race') {
            spin_until($back + RACE_MS * 1e6);
        } elseif ($at === 'idle') {
            usleep(random_int(0, 3000));
        }
        $outcome = preg_replace('/^.*\\\\|Exception(?: \d+)?, attempts \d+|Exception/', '', outcome(fn () => call($victim, $method)));
        $outcomes[$outcome] = ($outcomes[$outcome] ?? 0) + 1;
    }
    $seen = $server->seen()['victims'];
    $worst = max(array_column($seen, 'whole') ?: [0]);
    $begun = max(array_column($seen, 'begun') ?: [0]);
    arsort($outcomes);
    $mix = implode(', ', array_map(fn (string $what, int $count) => "$count $what", array_keys($outcomes), $outcomes));
    check("$kind, $end, $transport: " . 3 * $each . " calls, worst count $worst (begun $begun); $mix", $worst <= 1 && $begun <= 1);
}

foreach (['plain', 'tls'] as $transport) {
    foreach (KINDS as $kind => [$at, $ends]) {
        foreach ($ends as $end) {
            if ($transport === 'tls' || $end !== 'notify') {
                attack($server, $transport, $kind, $at, $end, $each);
            }
        }
    }
}
done_testing();
