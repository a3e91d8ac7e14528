<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Descriptors run out: each operation with none left, with one, with two and so on, until it has as many as it wants. The outcome is
 * the whole right answer or a TransportException; what works once is sent at most once; and the same client works afterwards, without
 * a descriptor more.
 */
declare(strict_types=1);

require __DIR__ . '/torture.inc';

function count_descriptors(): int
{
    return count(scandir('/proc/self/fd'));
}

/**
 * Calls it with so many descriptors left.
 *
 * @return ?Throwable what it throws
 */
function with_descriptors(Allocator $allocator, int $spare, Closure $call): ?Throwable
{
    $files = [];
    $thrown = null;
    $limit = $allocator->limitDescriptors(200);
    while ($file = @fopen('/dev/null', 'r')) {
        $files[] = $file;
    }
    array_map(fclose(...), array_splice($files, 0, $spare));
    try {
        $call();
    } catch (Throwable $thrown) {
    }
    array_map(fclose(...), $files);
    $allocator->limitDescriptors($limit);
    return $thrown;
}

/** @return array{list<string>, int} what is wrong, and how often descriptors ran out */
function starve(Allocator $allocator, Bench $bench, Operation $operation, bool $tls, bool $kept): array
{
    $wrong = [];
    $starved = 0;
    $bench->server->clear();
    $ep = $bench->client(...['tls' => $tls] + $operation->options);
    $right = plain(($operation->run)($ep));
    $requests = $bench->server->requests();
    EpAccountTokens::flushConnections();
    $before = count_descriptors();
    for ($spare = 0, $enough = false; !$enough && count($wrong) < 5; $spare++) {
        if ($kept) {
            ($operation->run)($ep);
        }
        $bench->server->clear();
        $result = null;
        $thrown = with_descriptors($allocator, $spare, function () use ($operation, $ep, &$result): void {
            $result = ($operation->run)($ep);
        });
        $seen = $bench->server->requests();
        $enough = $thrown === null && plain($result) === $right;
        $starved += (int) !$enough;
        $complaints = [
            complaint_about($operation, $right, $result, $thrown, Bench::countWhole($seen, $operation->once)),
            Bench::complaintAbout($seen, $requests),
            $spare > 50 ? 'it never has enough' : null,
        ];
        unset($result, $thrown);
        $after = plain(($operation->run)($ep));
        $complaints[] = $after === $right ? null : 'afterwards: ' . json_encode($after);
        EpAccountTokens::flushConnections();
        $complaints[] = count_descriptors() === $before ? null : 'descriptors were left open';
        foreach (array_filter($complaints) as $complaint) {
            $wrong[] = "$spare left: $complaint";
        }
    }
    return [$wrong, $starved];
}

$allocator = new Allocator();
$bench = Bench::start();
$total = 0;
foreach ($bench->operations() as $operation) {
    $ways = $operation->sends ? [[false, false], [false, true], [true, false], [true, true]] : [[false, false]];
    foreach ($ways as [$tls, $kept]) {
        [$wrong, $starved] = starve($allocator, $bench, $operation, $tls, $kept);
        $total += $starved;
        $on = $operation->sends ? ', ' . ($kept ? 'kept' : 'new') . ' connection' . ($tls ? ' with TLS' : '') : '';
        check("$operation->name$on", $wrong === [], $wrong === [] ? "$starved times" : implode("\n", $wrong));
    }
}
note("$total times descriptors ran out");
done_testing();
