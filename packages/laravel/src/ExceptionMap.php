<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel;

use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\ApiException;
use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\OidcException;
use EpAccountTokens\RateLimitedException;
use EpAccountTokens\ServerErrorException;
use EpAccountTokens\TransportException;
use EpAccountTokensInterface;
use Illuminate\Container\Container;
use Illuminate\Foundation\Exceptions\Handler;
use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\Client\RequestException;
use Illuminate\Http\Request;
use Psr\Log\LogLevel;
use Symfony\Component\HttpFoundation\Response;

/** Tells Laravel's exception handler what becomes of the client's exceptions. What the shop tells it in bootstrap/app.php goes first. */
final class ExceptionMap
{
    /** Nothing is wrong with the shop. */
    private const SHOPPERS_BUSINESS = [
        AuthenticationFailedException::class,
        LoginRequiredException::class,
        AccountNotAvailableException::class,
        OidcException::class,
        NoShopperException::class,
    ];

    public static function apply(Handler $handler): void
    {
        $handler->dontFlash(ShopperResponses::SECRET_INPUT);
        $handler->dontReport(self::SHOPPERS_BUSINESS);
        $handler->reportable(static fn (EpAccountTokensException $exception): bool => self::report($exception));
        // The container is asked in each web request: under Octane it is another one.
        $handler->renderable(static fn (EpAccountTokensException $exception, Request $request): ?Response => self::render($exception, $request));
        $handler->renderable(static fn (NoShopperException $exception, Request $request): ?Response
            => $request->hasSession() ? Container::getInstance()->make(ShopperResponses::class)->logIn($request) : null);
        $handler->renderable(static fn (RequestException|ConnectionException $exception, Request $request): ?Response
            => ($own = self::own($exception)) === null ? null : self::render($own, $request));
    }

    private static function render(EpAccountTokensException $exception, Request $request): ?Response
    {
        // Without a session there is no shopper, but a webhook or an API of the shop's.
        return $request->hasSession() ? Container::getInstance()->make(ShopperResponses::class)->toException($exception, $request) : null;
    }

    /** Without the trace, which may have arguments that are secret; the message has none. */
    private static function report(EpAccountTokensException $exception): bool
    {
        $level = match (true) {
            $exception instanceof TransportException, $exception instanceof ServerErrorException, $exception instanceof RateLimitedException => LogLevel::WARNING,
            default => LogLevel::ERROR,
        };
        EpAccountTokensServiceProvider::log(Container::getInstance())->log($level, get_class($exception) . ": {$exception->getMessage()}", array_filter([
            'request_id' => $exception instanceof ApiException ? $exception->requestId : null,
            'at' => $exception->getFile() . ":{$exception->getLine()}",
        ]));
        return false;
    }

    /** What `Http::ep()` has made of the client's exception, or of a status. */
    private static function own(RequestException|ConnectionException $exception): ?EpAccountTokensException
    {
        for ($previous = $exception; $previous !== null; $previous = $previous->getPrevious()) {
            if ($previous instanceof EpAccountTokensException) {
                return $previous;
            }
        }
        if (!$exception instanceof RequestException) {
            return null;
        }
        $response = $exception->response;
        $url = (string) $response->effectiveUri();
        if (!str_starts_with($url, Container::getInstance()->make(EpAccountTokensInterface::class)->baseUri() . '/')) {
            return null;
        }
        try {
            // @phpstan-ignore argument.type (a status that came over HTTP)
            (new HttpResponse($response->status(), array_filter(['Retry-After' => $response->header('Retry-After')]), $response->body()))->throw();
        } catch (EpAccountTokensException $own) {
            return $own;
        }
        return null;
    }
}
