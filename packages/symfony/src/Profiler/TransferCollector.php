<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Profiler;

use EpAccountTokens\Symfony\TransferLog;
use Symfony\Bundle\FrameworkBundle\DataCollector\AbstractDataCollector;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\DataCollector\LateDataCollectorInterface;

/** The profiler's panel. It has what the observer is told, in which there is no secret. */
final class TransferCollector extends AbstractDataCollector implements LateDataCollectorInterface
{
    public function __construct(private readonly TransferRecorder $recorder)
    {
    }

    public function collect(Request $request, Response $response, ?\Throwable $exception = null): void
    {
        $this->lateCollect();
    }

    /** Once more at the end, for what a listener asks after the response. */
    public function lateCollect(): void
    {
        $this->data = [];
        foreach ($this->recorder->transfers() as $transfer) {
            $this->data[] = get_object_vars($transfer) + ['failed' => TransferLog::isFailure($transfer)];
        }
    }

    /** @return list<array<string, bool|float|int|string|null>> */
    public function getTransfers(): array
    {
        /** @var list<array<string, bool|float|int|string|null>> the base class has any array, or what that is cloned into */
        $transfers = $this->data;
        return $transfers;
    }

    public function getFailures(): int
    {
        return count(array_filter(array_column($this->getTransfers(), 'failed')));
    }

    /** The sum of all of them: those of one `sendAll()` ran side by side. */
    public function getMilliseconds(): float
    {
        return (float) array_sum(array_column($this->getTransfers(), 'totalMs'));
    }

    public function getName(): string
    {
        return 'ep_account_tokens';
    }

    public static function getTemplate(): string
    {
        return '@EpAccountTokensSymfony/collector.html.twig';
    }
}
