<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Psr18;

use EpAccountTokens\EpAccountTokensError;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Token;
use EpAccountTokens\TransportException;
use EpAccountTokensInterface;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseFactoryInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\StreamFactoryInterface;

/**
 * Sends PSR-7 requests to the store by `EpAccountTokens::send()`, which adds the bearer and keeps the connection.
 *
 * It sends to that client's own origin alone. Whatever its status, a response is returned; redirects are not followed.
 */
final class Client implements ClientInterface
{
    private readonly Messages $messages;

    /** @param Token|null $token the shopper's, sent with every request */
    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        ResponseFactoryInterface $responseFactory,
        StreamFactoryInterface $streamFactory,
        private ?Token $token = null,
    ) {
        $this->messages = new Messages($responseFactory, $streamFactory);
    }

    /** The same client for another shopper, or null for none. */
    public function withToken(?Token $token): static
    {
        $client = clone $this;
        $client->token = $token;
        return $client;
    }

    /**
     * @throws RequestException the request cannot be sent, and was not
     * @throws NetworkException no complete reply came
     * @throws ClientException the bearer was refused, or what came is no HTTP response
     */
    public function sendRequest(#[\SensitiveParameter] RequestInterface $request): ResponseInterface
    {
        try {
            $own = $this->messages->request($request);
        } catch (\ValueError | \RuntimeException $error) {
            throw new RequestException($error->getMessage(), $request, $error);
        }
        try {
            $response = $this->ep->send($own, $this->token);
        } catch (TransportException $exception) {
            throw new NetworkException($exception->getMessage(), $request, $exception);
        } catch (EpAccountTokensException $exception) {
            throw new ClientException($exception->getMessage(), $request, $exception);
        } catch (\ValueError | EpAccountTokensError $error) {
            throw new RequestException($error->getMessage(), $request, $error);
        }
        try {
            return $this->messages->response($response);
        } catch (\InvalidArgumentException $exception) {
            throw new ClientException($exception->getMessage(), $request, $exception);
        }
    }
}
