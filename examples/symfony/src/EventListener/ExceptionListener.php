<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App\EventListener;

use App\AccountSession;
use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\OidcException;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\RateLimitedException;
use Psr\Log\LoggerInterface;
use Symfony\Component\EventDispatcher\Attribute\AsEventListener;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpKernel\Event\ExceptionEvent;
use Symfony\Component\Routing\Generator\UrlGeneratorInterface;

/** What went wrong, in the shopper's words. */
#[AsEventListener(priority: 8)]    // before the framework logs it with its trace
final class ExceptionListener
{
    public function __construct(
        private readonly AccountSession $session,
        private readonly UrlGeneratorInterface $urls,
        private readonly LoggerInterface $logger,
    ) {
    }

    public function __invoke(ExceptionEvent $event): void
    {
        $e = $event->getThrowable();
        if (!$e instanceof EpAccountTokensException) {
            return;
        }
        $request = $event->getRequest();
        $isOfShopper = $request->attributes->get('_account', false);
        // Of a shopper's own calls a 403 says the same.
        $loginRequired = $e instanceof LoginRequiredException || ($isOfShopper && $e instanceof ForbiddenException);
        $message = match (true) {
            $e instanceof AuthenticationFailedException => 'That was not right. Please try again.',
            $loginRequired => 'Please log in again.',
            $e instanceof AccountNotAvailableException => 'You cannot use this account. Please choose another one.',
            $e instanceof OidcException => $e->error === 'access_denied' ? 'You have cancelled the login.' : 'Please log in again.',
            $e instanceof OutcomeUnknownException => 'That did not work. Please start again.',
            $e instanceof RateLimitedException => 'Please wait a moment.',
            default => 'The shop cannot do that just now.',
        };
        $this->logger->warning($e::class . ": {$e->getMessage()}");    // holds no secret; the trace may
        if ($loginRequired) {
            $this->session->forget();
        }
        $route = match (true) {
            $e instanceof AccountNotAvailableException => 'accounts',
            $isOfShopper && !$loginRequired && $request->isMethod('POST') => 'shop',
            default => 'login',
        };
        $request->getSession()->getFlashBag()->add('error', $message);
        $event->setResponse(new RedirectResponse($this->urls->generate($route)));
    }
}
