<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App\EventListener;

use App\AccountSession;
use EpAccountTokens\Token;
use Symfony\Component\EventDispatcher\Attribute\AsEventListener;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpKernel\Event\RequestEvent;
use Symfony\Component\Routing\Generator\UrlGeneratorInterface;

/** Routes with the default `_account: true` are for shoppers with a good token; it is renewed in time, and an attribute of the request. */
#[AsEventListener(priority: 16)]    // after the router
final class AccountTokenListener
{
    public function __construct(private readonly AccountSession $session, private readonly UrlGeneratorInterface $urls)
    {
    }

    public function __invoke(RequestEvent $event): void
    {
        if (!$event->isMainRequest() || !$event->getRequest()->attributes->get('_account', false)) {
            return;
        }
        $token = $this->session->token();
        if ($token === null) {
            $event->setResponse(new RedirectResponse($this->urls->generate($this->session->isChoosing() ? 'accounts' : 'login')));
            return;
        }
        $event->getRequest()->attributes->set('token', $token);    // a controller's argument: Token $token
    }
}
