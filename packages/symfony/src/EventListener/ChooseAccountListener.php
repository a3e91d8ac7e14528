<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\EventListener;

use EpAccountTokens\Symfony\Security\Shopper;
use Symfony\Component\HttpKernel\Event\ExceptionEvent;
use Symfony\Component\Security\Core\Authentication\Token\Storage\TokenStorageInterface;
use Symfony\Component\Security\Core\Exception\AccessDeniedException;
use Symfony\Component\Security\Http\HttpUtils;

/**
 * Who has logged in and has not chosen an account is sent to the account picker, where a page wants the account.
 *
 * @internal
 */
final class ChooseAccountListener
{
    public function __construct(
        private readonly TokenStorageInterface $tokens,
        private readonly HttpUtils $http,
        private readonly string $firewall,
        private readonly string $accountsPath,
    ) {
    }

    public function __invoke(ExceptionEvent $event): void
    {
        $shopper = $this->tokens->getToken()?->getUser();
        if (
            $event->getThrowable() instanceof AccessDeniedException
            && $event->getRequest()->attributes->get('_firewall_context') === "security.firewall.map.context.$this->firewall"
            && $shopper instanceof Shopper && $shopper->heldToken() !== null && $shopper->token() === null
            && !$this->http->checkRequestPath($event->getRequest(), $this->accountsPath)
        ) {
            $event->setResponse($this->http->createRedirectResponse($event->getRequest(), $this->accountsPath));
        }
    }
}
