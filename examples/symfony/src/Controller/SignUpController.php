<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Controller;

use App\SignUp;
use EpAccountTokens\InvalidRequestException;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\Symfony\Security\Shoppers;
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

final class SignUpController extends AbstractController
{
    #[Route('/sign-up', methods: 'GET')]
    public function show(): Response
    {
        return $this->render('login/sign-up.html.twig', ['form' => null, 'errors' => []]);
    }

    #[Route('/sign-up', methods: 'POST')]
    #[IsCsrfTokenValid('shop', tokenKey: '_token')]
    public function signUp(
        Request $request,
        EpAccountTokensInterface $ep,
        Shoppers $shoppers,
        ValidatorInterface $validator,
        LoggerInterface $logger,
        #[Autowire('%ep_account_tokens.password_profile_id%')] string $profileId,
    ): Response {
        $form = SignUp::from($request);
        $errors = [];
        foreach ($validator->validate($form) as $violation) {
            $errors[$violation->getPropertyPath()] ??= $violation->getMessage();
        }
        if ($errors === []) {
            try {
                $page = $ep->selfSignup($profileId, $form->username, $form->password, $form->name, $form->username);
                $response = $shoppers->login($page);
                $this->addFlash('status', 'Welcome!');
                return $response;
            } catch (InvalidRequestException $e) {
                $logger->info('A sign-up was refused: {message}', ['message' => $e->getMessage()]);
                $errors['username'] = 'We could not sign you up. If you have a login already, use that; if not, try a longer password.';
            } catch (OutcomeUnknownException) {
                $request->getSession()->set(SecurityRequestAttributes::LAST_USERNAME, $form->username);
                $this->addFlash('error', 'We may have signed you up. Please try to log in.');
                return $this->redirectToRoute('login');
            }
        }
        return $this->render('login/sign-up.html.twig', ['form' => $form, 'errors' => $errors]);
    }
}
