<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use Symfony\Component\HttpFoundation\Session\SessionFactoryInterface;
use Symfony\Component\HttpFoundation\Session\SessionInterface;

/**
 * Gives each session its part for tokens. A bag has to be there before the session starts.
 *
 * @internal
 */
final class ShopperSessionFactory implements SessionFactoryInterface
{
    public function __construct(private readonly SessionFactoryInterface $sessions)
    {
    }

    public function createSession(): SessionInterface
    {
        $session = $this->sessions->createSession();
        $session->registerBag(new ShopperBag());
        return $session;
    }
}
