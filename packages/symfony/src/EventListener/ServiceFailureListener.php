<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\EventListener;

use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\ApiException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\NotFoundException;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\ProtocolException;
use EpAccountTokens\RateLimitedException;
use EpAccountTokens\ServerErrorException;
use EpAccountTokens\Symfony\OutcomeUnknownHttpException;
use EpAccountTokens\Symfony\Security\Shopper;
use EpAccountTokens\Symfony\Security\ShopperSession;
use EpAccountTokens\TransportException;
use EpAccountTokens\UnauthorizedException;
use EpAccountTokensInterface;
use Psr\Log\LoggerInterface;
use Symfony\Component\HttpKernel\Event\ExceptionEvent;
use Symfony\Component\HttpKernel\Exception\AccessDeniedHttpException;
use Symfony\Component\HttpKernel\Exception\NotFoundHttpException;
use Symfony\Component\HttpKernel\Exception\ServiceUnavailableHttpException;
use Symfony\Component\HttpKernel\Exception\TooManyRequestsHttpException;
use Symfony\Component\Security\Core\Authentication\Token\Storage\TokenStorageInterface;
use Symfony\Component\Security\Core\Exception\CredentialsExpiredException;

/**
 * What a controller does not catch of the client's exceptions becomes the status that it means, before the firewall and the error page see it.
 *
 * @internal
 */
final class ServiceFailureListener
{
    /** Seconds, where the store does not say when it will be there again. */
    private const RETRY_AFTER = 30;

    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly ShopperSession $session,
        private readonly TokenStorageInterface $tokens,
        private readonly LoggerInterface $logger,
        private readonly float $timeout,
    ) {
    }

    public function __invoke(ExceptionEvent $event): void
    {
        $exception = $event->getThrowable();
        if (!$exception instanceof EpAccountTokensException) {
            return;
        }
        $shopper = $this->tokens->getToken()?->getUser();
        if ($exception instanceof LoginRequiredException || ($exception instanceof ForbiddenException && $shopper instanceof Shopper && $this->isOver($shopper))) {
            $this->session->end();
            $this->tokens->setToken(null);
            $event->setThrowable(new CredentialsExpiredException($exception->getMessage(), 0, $exception));
            return;
        }
        // Of a gateway's 401 the shopper can make nothing, and the shop's developers a lot.
        $level = $exception instanceof UnauthorizedException ? 'critical' : 'warning';
        $this->logger->log($level, '{class}: {message}', ['class' => $exception::class, 'message' => $exception->getMessage()]);
        $http = self::http($exception);
        if ($http !== null) {
            $event->setThrowable($http);
        }
    }

    /**
     * Whether the shopper's token has been revoked. The API says so of a shop's own calls by a 403, and by the same that the call is not
     * allowed; so the service is asked.
     */
    private function isOver(Shopper $shopper): bool
    {
        $held = $shopper->heldToken();
        try {
            if ($held !== null) {
                $this->ep->with(timeout: $this->timeout, maxRetries: 0)->listTokens($held, 1);
            }
            return false;
        } catch (LoginRequiredException) {
            return true;
        } catch (EpAccountTokensException) {
            return false;
        }
    }

    private static function http(EpAccountTokensException $exception): ?\Throwable
    {
        $retryAfter = ($exception instanceof ApiException ? $exception->retryAfter : null) ?? self::RETRY_AFTER;
        return match (true) {
            $exception instanceof OutcomeUnknownException => new OutcomeUnknownHttpException($exception->getMessage(), $exception),
            $exception instanceof RateLimitedException => new TooManyRequestsHttpException($retryAfter, $exception->getMessage(), $exception),
            $exception instanceof AccountNotAvailableException,
            $exception instanceof ForbiddenException => new AccessDeniedHttpException($exception->getMessage(), $exception),
            $exception instanceof NotFoundException => new NotFoundHttpException($exception->getMessage(), $exception),
            $exception instanceof ServerErrorException,
            $exception instanceof UnauthorizedException,
            $exception instanceof TransportException,
            $exception instanceof ProtocolException => new ServiceUnavailableHttpException($retryAfter, $exception->getMessage(), $exception),
            // What the service does not accept of this request is the shop's own mistake.
            default => null,
        };
    }
}
