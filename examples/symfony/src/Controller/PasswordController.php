<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Controller;

use App\MailedCodes;
use App\NewPassword;
use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\OneTimePasswordPurpose;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\Symfony\Security\Shoppers;
use EpAccountTokens\Symfony\Typed;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use Psr\Log\LoggerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\IsCsrfTokenValid;
use Symfony\Component\Security\Http\SecurityRequestAttributes;
use Symfony\Component\Validator\Validator\ValidatorInterface;

/** A forgotten password: a code by mail, which logs the shopper in, and a new password by means of that login. */
final class PasswordController extends AbstractController
{
    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly MailedCodes $codes,
        private readonly LoggerInterface $logger,
        #[Autowire('%ep_account_tokens.realm_id%')] private readonly string $realmId,
        #[Autowire('%ep_account_tokens.password_profile_id%')] private readonly string $profileId,
    ) {
    }

    #[Route('/password/forgotten', name: 'password_forgotten', methods: 'GET')]
    public function forgotten(): Response
    {
        return $this->render('login/forgotten.html.twig');
    }

    #[Route('/password/forgotten', methods: 'POST')]
    #[IsCsrfTokenValid('shop', tokenKey: '_token')]
    public function request(Request $request): Response
    {
        $username = $request->request->all()['username'] ?? '';
        if (!is_string($username) || !Typed::is($username, Typed::NAME)) {
            $this->addFlash('error', 'Please type your user name.');
            return $this->redirectToRoute('password_forgotten');
        }
        $this->ep->requestOneTimePassword($this->realmId, $this->profileId, $username, OneTimePasswordPurpose::ResetPassword);
        $request->getSession()->set(SecurityRequestAttributes::LAST_USERNAME, $username);
        $this->addFlash('status', 'If we know that user name, a code is on its way.');
        return $this->redirectToRoute('password_new');
    }

    #[Route('/password/new', name: 'password_new', methods: 'GET')]
    public function show(Request $request): Response
    {
        $username = $request->getSession()->get(SecurityRequestAttributes::LAST_USERNAME, '');
        return $this->render('login/new-password.html.twig', ['username' => $username, 'errors' => []]);
    }

    #[Route('/password/new', methods: 'POST')]
    #[IsCsrfTokenValid('shop', tokenKey: '_token')]
    public function change(Request $request, Shoppers $shoppers, ValidatorInterface $validator): Response
    {
        $form = NewPassword::from($request);
        $errors = [];
        foreach ($validator->validate($form) as $violation) {
            $errors[$violation->getPropertyPath()] ??= $violation->getMessage();
        }
        if ($errors === []) {
            try {
                $page = $this->ep->loginWithOneTimePassword($this->profileId, $form->username, $form->code, limit: 100);
                $response = $shoppers->login($page);
                if ($this->isChanged($page, $form)) {
                    $this->addFlash('status', 'You have a new password.');
                } else {
                    $this->addFlash('error', 'You are logged in, but your password is the old one: the shop could not change it.');
                }
                return $response;
            } catch (AuthenticationFailedException) {
                $errors['code'] = 'That was not right. Please try again.';
            } catch (OutcomeUnknownException) {
                $this->addFlash('error', 'We do not know whether that worked. Please ask for a new code.');
                return $this->redirectToRoute('password_forgotten');
            }
        }
        return $this->render('login/new-password.html.twig', ['username' => $form->username, 'errors' => $errors]);
    }

    /** The store has to allow it: `account_member_self_management` is `update_only`. */
    private function isChanged(TokenPage $page, NewPassword $form): bool
    {
        $ids = $this->codes->userOf($form->username);
        if ($ids === null) {
            return false;
        }
        [$user, $info] = $ids;
        $path = "/v2/authentication-realms/$this->realmId/user-authentication-info/$user/user-authentication-password-profile-info/$info";
        $data = ['type' => 'user_authentication_password_profile_info', 'id' => $info, 'password' => $form->password];
        try {
            $this->ep->send(HttpRequest::json('PUT', $path, ['data' => $data]), $page->tokens[0])->throw();
            return true;
        } catch (EpAccountTokensException $e) {
            $this->logger->warning('A password was not changed: {message}', ['message' => $e->getMessage()]);
            return false;
        }
    }
}
