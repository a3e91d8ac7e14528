<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Controller;

use EpAccountTokens\Symfony\Security\Shoppers;
use EpAccountTokens\Symfony\Typed;
use EpAccountTokensInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\IsCsrfTokenValid;
use Symfony\Component\Security\Http\Authentication\AuthenticationUtils;
use Symfony\Component\Security\Http\SecurityRequestAttributes;

/** The pages around the login. What their forms send goes to the firewall. */
final class LoginController extends AbstractController
{
    #[Route('/login', name: 'login', methods: 'GET')]
    public function show(AuthenticationUtils $last): Response
    {
        return $this->render('login/password.html.twig', ['error' => $last->getLastAuthenticationError(), 'username' => $last->getLastUsername()]);
    }

    #[Route('/login/code', name: 'login_code_form', methods: 'GET')]
    public function codeForm(AuthenticationUtils $last): Response
    {
        return $this->render('login/code.html.twig', ['error' => $last->getLastAuthenticationError(), 'username' => $last->getLastUsername()]);
    }

    /** The service hands the code to WebhookController, which mails it. */
    #[Route('/login/request-code', methods: 'POST')]
    #[IsCsrfTokenValid('shop', tokenKey: '_token')]
    public function requestCode(
        Request $request,
        EpAccountTokensInterface $ep,
        #[Autowire('%ep_account_tokens.realm_id%')] string $realmId,
        #[Autowire('%ep_account_tokens.password_profile_id%')] string $profileId,
    ): RedirectResponse {
        $username = $request->request->all()['username'] ?? '';
        if (!is_string($username) || !Typed::is($username, Typed::NAME)) {
            $this->addFlash('error', 'Please type your user name.');
            return $this->redirectToRoute('login');
        }
        $ep->requestOneTimePassword($realmId, $profileId, $username);
        $request->getSession()->set(SecurityRequestAttributes::LAST_USERNAME, $username);
        $this->addFlash('status', 'If we know that user name, a code is on its way.');
        return $this->redirectToRoute('login_code_form');
    }

    #[Route('/login/oidc', methods: 'POST')]
    #[IsCsrfTokenValid('shop', tokenKey: '_token')]
    public function oidc(Shoppers $shoppers): RedirectResponse
    {
        return $shoppers->beginOidc();
    }
}
