<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Memory runs out at every allocation in turn, of this extension's, of libcurl's and of json-c's: that one alone, and that one and all
 * behind it. The outcome is the whole right answer or an exception that says what happened; what works once is sent at most once; the
 * same client works afterwards; and nothing stays allocated.
 */
declare(strict_types=1);

require __DIR__ . '/torture.inc';

/** Seconds after which an operation waits for what does not come. */
const PATIENCE = 5.0;

final class Sweep
{
    private const MAX_COMPLAINTS = 5;

    /** @var array<string, int> failures, by whose allocations failed */
    public array $injected = [];
    /** @var array<string, int> what came of them */
    public array $outcomes = [];
    private EpAccountTokens $ep;
    private mixed $right;
    /** @var list<array> what the server has where nothing fails */
    private array $requests;
    /** @var array<string, int> */
    private array $live;

    public function __construct(
        private readonly Allocator $allocator,
        private readonly Bench $bench,
        private readonly Operation $operation,
        private readonly bool $tls,
        private readonly bool $kept,
    ) {
        $bench->server->clear();
        $this->ep = $bench->client(...['tls' => $tls] + $operation->options);
        $this->right = plain(($operation->run)($this->ep));
        $this->requests = $bench->server->requests();
        $this->settle();
        $this->live = $allocator->live();
    }

    /**
     * @param int $count how many fail
     * @param int $step every so many allocations
     * @return list<string> what is wrong
     */
    public function run(Owner $owner, int $count, int $step = 1): array
    {
        $wrong = [];
        for ($n = 1, $failed = 1; $failed > 0 && count($wrong) < self::MAX_COMPLAINTS; $n += $step) {
            [$failed, $complaints] = $this->fail($owner, $n, $count);
            foreach ($complaints as $complaint) {
                $wrong[] = sprintf('%s, allocation %d%s: %s', $owner->name, $n, $count === 1 ? '' : ' and all behind it', $complaint);
            }
        }
        return $wrong;
    }

    /** @return array{int, list<string>} how many allocations failed, and what is wrong */
    private function fail(Owner $owner, int $n, int $count): array
    {
        if ($this->kept) {
            ($this->operation->run)($this->ep);
        }
        $this->bench->server->clear();
        $thrown = $result = null;
        $begun = hrtime(true);
        $this->allocator->arm($owner, $n, $count);
        try {
            $result = ($this->operation->run)($this->ep);
        } catch (Throwable $thrown) {
        }
        $failed = $this->allocator->disarm();
        $seconds = (hrtime(true) - $begun) / 1e9;
        $requests = $this->bench->server->requests();
        if ($failed === 0) {
            $wrong = [$thrown === null ? null : 'nothing failed, and yet: ' . $thrown::class . ': ' . $thrown->getMessage()];
        } else {
            $wrong = [
                complaint_about($this->operation, $this->right, $result, $thrown, Bench::countWhole($requests, $this->operation->once)),
                Bench::complaintAbout($requests, $this->requests),
                $seconds > PATIENCE ? "it took $seconds s" : null,
            ];
            $this->injected[$owner->name] = ($this->injected[$owner->name] ?? 0) + 1;
            $class = $thrown === null ? 'the whole answer' : short_name($thrown);
            $this->outcomes[$class] = ($this->outcomes[$class] ?? 0) + 1;
        }
        unset($result, $thrown);
        array_push($wrong, $this->settle(), $this->leak($owner));
        return [$failed, array_filter($wrong)];
    }

    /** The same again, with all the memory it wants. */
    private function settle(): ?string
    {
        try {
            $after = plain(($this->operation->run)($this->ep));
        } catch (Throwable $thrown) {
            $after = $thrown::class . ': ' . $thrown->getMessage();
        }
        EpAccountTokens::flushConnections();
        gc_collect_cycles();
        return $after === $this->right ? null : 'afterwards: ' . json_encode($after, JSON_INVALID_UTF8_SUBSTITUTE);
    }

    /** What is allocated is what was so before. */
    private function leak(Owner $failed): ?string
    {
        $who = $this->allocator->describe();
        $live = $this->allocator->live();
        if ($failed === Owner::OpenSsl) {
            // It keeps its last errors.
            $this->live[$failed->name] = $live[$failed->name];
        }
        $more = array_sum($live) - array_sum($this->live);
        $this->live = $live;
        return $more === 0 ? null : "left behind: $more blocks, $who";
    }
}

$allocator = new Allocator();
$isQuick = in_array('--quick', $argv, true);
$bench = Bench::start();
$injected = $outcomes = [];
$add = fn (array $sum, array $more) => array_map(fn (string $key) => ($sum[$key] ?? 0) + ($more[$key] ?? 0), array_combine($keys = array_keys($sum + $more), $keys));
$sweep = function (Operation $operation, bool $tls, bool $kept, array $owners, int $step = 1) use ($allocator, $bench, $add, &$injected, &$outcomes): void {
    $sweep = new Sweep($allocator, $bench, $operation, $tls, $kept);
    $wrong = [];
    foreach ($owners as $owner) {
        array_push($wrong, ...$sweep->run($owner, 1, $step), ...$sweep->run($owner, Allocator::ALL, $step));
    }
    $injected = $add($injected, $sweep->injected);
    $outcomes = $add($outcomes, $sweep->outcomes);
    $on = $operation->sends ? ', ' . ($kept ? 'kept' : 'new') . ' connection' . ($tls ? ' with TLS' : '') : '';
    check("$operation->name$on" . ($step === 1 ? '' : ', in OpenSSL'), $wrong === [], $wrong === [] ? array_sum($sweep->injected) . ' failures' : implode("\n", $wrong));
};

foreach ($bench->operations() as $operation) {
    if (getenv('TORTURE_ONLY') && !str_starts_with($operation->name, getenv('TORTURE_ONLY'))) {
        continue;
    }
    $sweep($operation, false, false, [Owner::Extension, Owner::Libcurl, Owner::JsonC]);
    if ($operation->sends && !$isQuick) {
        $sweep($operation, false, true, [Owner::Extension, Owner::Libcurl]);
    }
    if (in_array($operation->name, ['loginWithOidc', 'send POST', 'sendAll'])) {
        $sweep($operation, true, false, [Owner::Libcurl]);
        $sweep($operation, true, true, [Owner::Libcurl]);
    }
    if ($operation->name === 'loginWithOidc' && !$isQuick) {
        $sweep($operation, true, false, [Owner::OpenSsl], 29);
        $sweep($operation, true, true, [Owner::OpenSsl], 7);
    }
}
foreach (array_keys(array_filter(Allocator::faultsOfLibraries())) as $fault) {
    note("spared: $fault");
}
note(array_sum($injected) . ' failures of memory: ' . json_encode($injected) . ', which came to ' . json_encode($outcomes));
done_testing();
