<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\EventListener;

use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Symfony\OutcomeUnknownHttpException;
use Psr\Log\LoggerInterface;
use Symfony\Component\EventDispatcher\Attribute\AsEventListener;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Session\FlashBagAwareSessionInterface;
use Symfony\Component\HttpKernel\Event\ExceptionEvent;
use Symfony\Component\HttpKernel\Exception\BadRequestHttpException;
use Symfony\Component\HttpKernel\Exception\ServiceUnavailableHttpException;
use Symfony\Component\HttpKernel\Exception\TooManyRequestsHttpException;
use Symfony\Component\Routing\Generator\UrlGeneratorInterface;
use Symfony\Component\Security\Core\Authentication\Token\Storage\TokenStorageInterface;
use Symfony\Component\Security\Core\Exception\InvalidCsrfTokenException;
use Symfony\Component\Security\Core\Exception\LogoutException;

/** A form that could not be carried out: back to the page, in the shopper's words. What cannot be shown at all has an error page. */
#[AsEventListener(priority: 4)]    // after the bundle has said what it is, before the firewall makes a login of a lost CSRF token
final class FormFailureListener
{
    public function __construct(
        private readonly UrlGeneratorInterface $urls,
        private readonly TokenStorageInterface $tokens,
        private readonly LoggerInterface $logger,
    ) {
    }

    public function __invoke(ExceptionEvent $event): void
    {
        $e = $event->getThrowable();
        $request = $event->getRequest();
        if (!$request->isMethod('POST') || !$request->hasSession()) {
            return;
        }
        $message = match (true) {
            $e instanceof InvalidCsrfTokenException, $e instanceof LogoutException => 'That page was open for too long. Please try again.',
            $e instanceof BadRequestHttpException => 'Please check what you have typed.',
            $e instanceof OutcomeUnknownHttpException => 'We do not know whether that worked. Please look before you try again.',
            $e instanceof TooManyRequestsHttpException => sprintf('Too many tries. Please try again in %d seconds.', $e->getHeaders()['Retry-After'] ?? 10),
            $e instanceof ServiceUnavailableHttpException => 'The shop cannot do that just now. Please try again a little later.',
            $e instanceof EpAccountTokensException => 'We could not accept that.',
            default => null,
        };
        if ($message === null) {
            return;
        }
        if ($e instanceof EpAccountTokensException) {
            $this->logger->warning('{class}: {message}', ['class' => $e::class, 'message' => $e->getMessage()]);
        }
        $session = $request->getSession();
        if ($session instanceof FlashBagAwareSessionInterface) {
            $session->getFlashBag()->add('error', $message);
        }
        $page = match (true) {
            in_array($request->getPathInfo(), ['/sign-up', '/password/forgotten', '/password/new', '/accounts'], true) => $request->getPathInfo(),
            $this->tokens->getToken() !== null => $this->urls->generate('shop'),
            default => $this->urls->generate('login'),
        };
        $event->setResponse(new RedirectResponse($page));
    }
}
