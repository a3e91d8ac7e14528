<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Component\HttpFoundation\Session\SessionInterface;

/** What the session of this request knows of its shopper. */
final class ShopperSession
{
    /** A shopper may have begun logins in several tabs. */
    private const LOGINS = 10;

    public function __construct(private readonly RequestStack $requests, private readonly LoggerInterface $logger)
    {
    }

    /** After a login: in the place of whatever was there before. */
    public function store(Shopper $shopper): void
    {
        $bag = self::bag($this->requests->getSession());
        $bag->clear();
        self::fill($bag, $shopper);
    }

    /** With another token or account of the same shopper's. */
    public function update(Shopper $shopper): void
    {
        self::fill(self::bag($this->requests->getSession()), $shopper);
    }

    /** @internal for tests, which have a session and no request */
    public static function fill(ShopperBag $bag, Shopper $shopper): void
    {
        $bag->set('member_id', $shopper->getUserIdentifier());
        $bag->set('held', $shopper->heldToken()?->toArray());
        $bag->set('has_account', $shopper->token() !== null);
        $bag->set('accounts', $shopper->accounts());
    }

    /** Null: nobody is logged in, or somebody else. */
    public function find(string $memberId): ?Shopper
    {
        $bag = $this->ownBag();
        $held = $bag?->get('held');
        if ($bag === null || $memberId === '' || $bag->get('member_id') !== $memberId || !is_array($held)) {
            return null;
        }
        try {
            $token = Token::fromArray($held);
        } catch (\TypeError | \ValueError $error) {
            // Somebody stored what toArray() did not write: the message says what it is.
            $this->logger->error('The token in the session cannot be read: {message}', ['message' => $error->getMessage()]);
            return null;
        }
        $accounts = $bag->get('accounts');
        return new Shopper(
            $memberId,
            $token,
            $bag->get('has_account') === true,
            is_array($accounts) ? array_filter($accounts, is_string(...)) : [],
        );
    }

    /** The login has ended without the shopper's doing; the login page will say so. */
    public function end(): void
    {
        $bag = $this->ownBag();
        $bag?->clear();
        $bag?->set('ended', true);
    }

    /** Whether the shopper's login has ended; asked once. */
    public function takeEnded(): bool
    {
        $bag = $this->ownBag();
        $ended = $bag?->get('ended') === true;
        if ($ended) {
            $bag->set('ended', null);
        }
        return $ended;
    }

    public function keepLogin(OidcLogin $login): void
    {
        $bag = self::bag($this->requests->getSession());
        $logins = $bag->get('logins');
        $logins = (is_array($logins) ? $logins : []) + [$login->state => $login->toArray()];
        $bag->set('logins', array_slice($logins, -self::LOGINS, preserve_keys: true));
    }

    /** A login is taken once. Null: it was not begun in this session. */
    public function takeLogin(string $state): ?OidcLogin
    {
        $bag = $this->ownBag();
        $logins = $bag?->get('logins');
        if ($bag === null || !is_array($logins) || !is_array($logins[$state] ?? null)) {
            return null;
        }
        $login = OidcLogin::fromArray($logins[$state]);
        unset($logins[$state]);
        $bag->set('logins', $logins);
        return $login;
    }

    /** Does not start a session for who has none. */
    private function ownBag(): ?ShopperBag
    {
        $request = $this->requests->getMainRequest();
        if ($request === null || !$request->hasSession()) {
            return null;
        }
        $session = $request->getSession();
        return $session->isStarted() || $request->hasPreviousSession() ? self::bag($session) : null;
    }

    private static function bag(SessionInterface $session): ShopperBag
    {
        $bag = $session->getBag(ShopperBag::NAME);
        return $bag instanceof ShopperBag ? $bag : throw new \LogicException('The session has another bag of the name ' . ShopperBag::NAME);
    }
}
