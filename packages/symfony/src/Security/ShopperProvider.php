<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;
use Symfony\Component\Security\Core\Exception\UnsupportedUserException;
use Symfony\Component\Security\Core\Exception\UserNotFoundException;
use Symfony\Component\Security\Core\User\UserInterface;
use Symfony\Component\Security\Core\User\UserProviderInterface;

/**
 * Brings the shopper of the session together with its token at each request, and renews the token when that is due. A shopper whose token has
 * ended is logged out.
 *
 * @implements UserProviderInterface<Shopper>
 */
final class ShopperProvider implements UserProviderInterface
{
    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly ShopperSession $session,
        private readonly ClockInterface $clock,
        private readonly LoggerInterface $logger,
        private readonly float $renewalTimeout,
    ) {
    }

    public function refreshUser(UserInterface $user): Shopper
    {
        if (!$user instanceof Shopper) {
            throw new UnsupportedUserException();
        }
        $shopper = $this->loadUserByIdentifier($user->getUserIdentifier());
        $held = $shopper->heldToken();
        $token = $held === null ? null : $this->current($held);
        if ($token === null) {
            $this->session->end();
            throw self::notFound($user->getUserIdentifier());
        }
        if ($token !== $held) {
            $shopper = $shopper->token() === null ? new Shopper($shopper->getUserIdentifier(), $token, false, $shopper->accounts()) : $shopper->withAccount($token);
            $this->session->update($shopper);
        }
        return $shopper;
    }

    /** The one who is logged in in this session. The store has no way to look anybody else up. */
    public function loadUserByIdentifier(string $identifier): Shopper
    {
        return $this->session->find($identifier) ?? throw self::notFound($identifier);
    }

    public function supportsClass(string $class): bool
    {
        return $class === Shopper::class;
    }

    /** This token, or a new one; null: it is no longer good. */
    private function current(Token $token): ?Token
    {
        $now = $this->clock->now();
        if (!$token->isRefreshDue($now)) {
            return $token;
        }
        try {
            // A page is waiting for it.
            return $this->ep->with(timeout: $this->renewalTimeout, maxRetries: 0)->refresh($token);
        } catch (LoginRequiredException | AccountNotAvailableException $exception) {
            $this->logger->info('A shopper is logged out: {message}', ['message' => $exception->getMessage()]);
            return null;
        } catch (EpAccountTokensException $exception) {
            // The old token serves on, and the next page tries again.
            $this->logger->warning('A token was not renewed: {message}', ['message' => $exception->getMessage()]);
            return $token->isExpired($now) ? null : $token;
        }
    }

    private static function notFound(string $identifier): UserNotFoundException
    {
        $exception = new UserNotFoundException('The login has ended.');
        $exception->setUserIdentifier($identifier);
        return $exception;
    }
}
