<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Guzzle;

use EpAccountTokens;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\Psr18\Messages;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use GuzzleHttp\Cookie\CookieJarInterface;
use GuzzleHttp\Exception\InvalidArgumentException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Promise\Create;
use GuzzleHttp\Promise\Promise;
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Promise\Utils;
use GuzzleHttp\Psr7\HttpFactory;
use GuzzleHttp\RequestOptions;
use Psr\Http\Message\RequestInterface;

/**
 * A Guzzle handler that sends to the store by `EpAccountTokens::sendAll()`, which adds the bearer and keeps the connections.
 *
 * Nothing is sent before a promise is waited for; then everything that was asked for until then goes out side by side. So a worker that serves one web
 * request after another makes a handler for each: what was never waited for is dropped with it.
 */
final class Handler
{
    /** The request option for the shopper's `EpAccountTokens\Token`, in place of the constructor's. */
    public const TOKEN = 'ep_account_token';

    /** What one call of sendAll() takes. */
    private const MAX_REQUESTS = 100;

    private readonly Messages $messages;
    /** A client that checks requests as the real one does and sends nothing. */
    private ?EpAccountTokensInterface $checker = null;
    /** @var array<int, Transfer> what is not sent yet */
    private array $queue = [];
    private int $asked = 0;

    /** @param Token|null $token the shopper's, sent with every request that has no token of its own */
    public function __construct(private readonly EpAccountTokensInterface $ep, private readonly ?Token $token = null)
    {
        $factory = new HttpFactory();
        $this->messages = new Messages($factory, $factory);
    }

    /**
     * @param array<string, mixed> $options Guzzle's request options
     * @throws InvalidArgumentException for an option that cannot be honoured
     */
    public function __invoke(#[\SensitiveParameter] RequestInterface $request, #[\SensitiveParameter] array $options): PromiseInterface
    {
        $settings = new Options($request, $options, $this->token);
        if (($options[RequestOptions::COOKIES] ?? null) instanceof CookieJarInterface) {
            // The jar's own doing: it would make requests fail as soon as something before the store sets a cookie.
            $request = $request->withoutHeader('Cookie');
        }
        try {
            $own = $this->messages->request($request);
            $this->checker()->send($own);
        } catch (\ValueError | \RuntimeException $error) {
            return Create::rejectionFor(new RequestException($error->getMessage(), $request, null, $error));
        }
        $id = $this->asked++;
        $promise = new Promise(
            function () use ($id): void {
                $this->sendUntil($id);
            },
            function () use ($id): void {
                unset($this->queue[$id]);
            },
        );
        $this->queue[$id] = new Transfer($promise, $request, $own, $settings);
        return $promise;
    }

    private function checker(): EpAccountTokensInterface
    {
        return $this->checker ??= new EpAccountTokens(
            Grant::bearer('none'),
            baseUri: $this->ep->baseUri(),
            transport: static fn (): HttpResponse => new HttpResponse(204),
        );
    }

    private function sendUntil(int $id): void
    {
        while (isset($this->queue[$id])) {
            $now = hrtime(true) / 1e9;
            $due = array_filter($this->queue, static fn (Transfer $transfer): bool => $transfer->due <= $now);
            if ($due === []) {
                usleep((int) ceil((min(array_column($this->queue, 'due')) - $now) * 1e6));
                continue;
            }
            $this->queue = array_diff_key($this->queue, $due);
            $groups = [];
            foreach ($due as $key => $transfer) {
                $groups[$transfer->group()][$key] = $transfer;
            }
            foreach ($groups as $group) {
                foreach (array_chunk($group, self::MAX_REQUESTS) as $transfers) {
                    $this->sendTogether($transfers);
                }
            }
            Utils::queue()->run();
        }
    }

    /** @param non-empty-list<Transfer> $transfers of one group */
    private function sendTogether(array $transfers): void
    {
        $settings = $transfers[0]->settings;
        $started = hrtime(true);
        try {
            $ep = $settings->timeout === null ? $this->ep : $this->ep->with(timeout: $settings->timeout);
            $results = $ep->sendAll(array_column($transfers, 'own'), $settings->token);
        } catch (\Throwable $thrown) {
            $results = array_fill(0, count($transfers), $thrown);
        }
        $elapsed = (hrtime(true) - $started) / 1e9;
        foreach ($transfers as $key => $transfer) {
            $transfer->settle($results[$key], $this->messages, $elapsed);
        }
    }
}
