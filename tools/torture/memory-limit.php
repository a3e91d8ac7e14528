<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * The memory_limit is reached at as many places of an operation as can be told apart, in a worker of php-fpm: PHP's memory is used up but
 * for so many blocks, one more each time. Since PHP 8.2.35 and 8.4.27 the limit is a soft one within a function of an extension: the
 * fatal error comes when that has returned. Either way nothing comes of the request but the fatal error or the whole answer; what works
 * once is sent at most once; the next request of the same worker is served; and nothing stays allocated.
 */
declare(strict_types=1);

require __DIR__ . '/../soak/soak.inc';
require __DIR__ . '/torture.inc';

/** More blocks than PHP has room for in the memory that it begins with. */
const TOO_MANY = 8192;
/** So many times the operation must end well before it is taken to have enough. */
const ENOUGH = 60;

final class Worker
{
    public readonly Fpm $fpm;
    private readonly FastCgi $client;

    public function __construct(private readonly Bench $bench)
    {
        $this->fpm = new Fpm(options: ['-d', 'extension=ffi', '-d', 'ffi.enable=1', '-d', 'memory_limit=64M']);
        $this->client = new FastCgi($this->fpm->socket());
    }

    /** What the operation comes to with so many blocks taken of PHP's memory; null: in peace. */
    public function ask(Operation $operation, ?int $taken): string
    {
        return $this->client->request(__DIR__ . '/worker.php', [
            'base' => $this->bench->baseUri, 'tls' => $this->bench->tlsUri, 'ca' => $this->bench->caFile,
            'operation' => $operation->name, 'taken' => (string) $taken,
        ])[1];
    }
}

/** The most blocks that can be taken so that the operation begins at all. */
function most_to_take(Worker $worker, Operation $operation): int
{
    for ([$can, $cannot] = [0, TOO_MANY]; $cannot - $can > 1;) {
        $middle = intdiv($can + $cannot, 2);
        if ($worker->ask($operation, $middle) === '') {
            $cannot = $middle;
        } else {
            $can = $middle;
        }
    }
    return $can;
}

/** @return array{list<string>, int} what is wrong, and how often the limit was reached */
function starve(Bench $bench, Worker $worker, Operation $operation): array
{
    $wrong = [];
    $reached = $well = $grown = 0;
    $taken = most_to_take($worker, $operation);
    $peace = json_decode($worker->ask($operation, null), true, flags: JSON_THROW_ON_ERROR);
    for (; $taken >= 0 && $well < ENOUGH && count($wrong) < 5; $taken--) {
        $bench->server->clear();
        $answer = json_decode($worker->ask($operation, $taken), true)['answer'] ?? null;
        $reached += (int) ($answer === null);
        $well = $answer === null ? 0 : $well + 1;
        $bodies = Bench::countWhole($bench->server->requests(), $operation->once);
        $after = json_decode($worker->ask($operation, null), true, flags: JSON_THROW_ON_ERROR);
        // PHP itself allocates something once.
        $grown += (int) (array_sum($after['live']) > array_sum($peace['live']));
        $complaints = [
            $operation->once !== null && $bodies > 1 ? "the server had it $bodies times" : null,
            $answer !== null && $answer !== $peace['answer'] ? 'half an answer' : null,
            ['live' => 0] + $after !== ['live' => 0] + $peace ? 'afterwards: ' . json_encode($after) : null,
            $grown > 1 ? 'left behind: ' . json_encode([$peace['live'], $after['live']]) : null,
        ];
        $peace = $after;
        foreach (array_filter($complaints) as $complaint) {
            $wrong[] = "$taken blocks taken: $complaint";
        }
    }
    return [$wrong, $reached];
}

$bench = Bench::start();
$worker = new Worker($bench);
$total = 0;
foreach ($bench->operations() as $operation) {
    [$wrong, $reached] = starve($bench, $worker, $operation);
    $total += $reached;
    check($operation->name, $wrong === [], $wrong === [] ? "$reached times" : implode("\n", $wrong));
}
check('the limit was reached', $total > 0, "$total times");
check_same('crashes', [], $worker->fpm->crashes());
note("$total times the memory_limit was reached");
done_testing();
