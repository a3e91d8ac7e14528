<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Guzzle;

use EpAccountTokens\EpAccountTokensError;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\Psr18\Messages;
use EpAccountTokens\TransportException;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Psr7\Utils;
use GuzzleHttp\TransferStats;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/**
 * One request of Guzzle's, from when it is asked for to when its promise is settled.
 *
 * @internal
 */
final class Transfer
{
    /** When it may be sent, in seconds of hrtime(). */
    public readonly float $due;

    public function __construct(
        private readonly PromiseInterface $promise,
        private readonly RequestInterface $request,
        public readonly HttpRequest $own,
        public readonly Options $settings,
    ) {
        $this->due = hrtime(true) / 1e9 + $settings->delay;
    }

    /** Transfers of the same group can be sent by one call. */
    public function group(): string
    {
        $token = $this->settings->token;
        return ($token === null ? '' : spl_object_id($token)) . ' ' . $this->settings->timeout;
    }

    /** @param float $elapsed seconds */
    public function settle(HttpResponse|\Throwable $result, Messages $messages, float $elapsed): void
    {
        if ($this->promise->getState() !== PromiseInterface::PENDING) {
            return; // a callback of the shop's has cancelled it
        }
        try {
            $outcome = $result instanceof HttpResponse ? $this->response($result, $messages) : self::exception($result, $this->request);
        } catch (\Throwable $thrown) {
            $outcome = $thrown;
        }
        try {
            $this->tellStats($outcome, $result, $elapsed);
        } catch (\Throwable $thrown) {
            $outcome = $thrown;
        }
        if ($outcome instanceof ResponseInterface) {
            $this->promise->resolve($outcome);
        } else {
            $this->promise->reject($outcome);
        }
    }

    /**
     * In Guzzle's classes. ConnectException is for what may be sent again, as retry middleware takes it; a POST whose fate is not known is not.
     */
    public static function exception(\Throwable $thrown, RequestInterface $request): \Throwable
    {
        $message = $thrown->getMessage();
        $context = $thrown instanceof TransportException ? ['errno' => $thrown->curlCode, 'error' => $message] : [];
        return match (true) {
            $thrown instanceof TransportException && !$thrown instanceof OutcomeUnknownException
                => new ConnectException($message, $request, $thrown, $context),
            $thrown instanceof EpAccountTokensException || $thrown instanceof EpAccountTokensError
                => new RequestException($message, $request, null, $thrown, $context),
            default => $thrown,
        };
    }

    private function response(HttpResponse $result, Messages $messages): ResponseInterface
    {
        try {
            $response = $messages->response($result);
        } catch (\InvalidArgumentException $exception) {
            throw new RequestException('An error was encountered while creating the response', $this->request, null, $exception);
        }
        if ($this->settings->onHeaders !== null) {
            try {
                ($this->settings->onHeaders)($response->withBody(Utils::streamFor('')), $this->request);
            } catch (\Exception $exception) {
                $message = 'An error was encountered during the on_headers event';
                throw new RequestException($message, $this->request, $response, $exception);
            }
        }
        return $this->intoSink($response);
    }

    private function intoSink(ResponseInterface $response): ResponseInterface
    {
        try {
            $sink = $this->settings->sink();
            if ($sink === null) {
                return $response;
            }
            Utils::copyToStream($response->getBody(), $sink);
            if ($sink->isSeekable()) {
                $sink->rewind();
            }
        } catch (\RuntimeException $exception) {
            throw new RequestException('The reply could not be written to the sink', $this->request, $response, $exception);
        }
        return $response->withBody($sink);
    }

    private function tellStats(ResponseInterface|\Throwable $outcome, HttpResponse|\Throwable $result, float $elapsed): void
    {
        if ($this->settings->onStats === null) {
            return;
        }
        $response = $outcome instanceof ResponseInterface ? $outcome : null;
        $error = match (true) {
            $response !== null => null,
            $result instanceof TransportException => $result->curlCode,
            default => $outcome,
        };
        ($this->settings->onStats)(new TransferStats($this->request, $response, $elapsed, $error));
    }
}
