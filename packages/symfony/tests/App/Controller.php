<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests\App;

use EpAccountTokens\HttpRequest;
use EpAccountTokens\Symfony\Security\Shoppers;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Security\Csrf\CsrfTokenManagerInterface;
use Symfony\Component\Security\Http\Authentication\AuthenticationUtils;
use Symfony\Component\Validator\Validator\ValidatorInterface;

final class Controller
{
    public const ROUTES = [
        '/login' => 'login',
        '/login/oidc' => 'oidc',
        '/login/sign-up' => 'signUp',
        '/accounts' => 'accounts',
        '/accounts/choose' => 'choose',
        '/shop' => 'shop',
        '/shop/send' => 'send',
        '/public' => 'publicPage',
        '/public/form' => 'form',
    ];

    public function __construct(private readonly EpAccountTokensInterface $ep, private readonly Shoppers $shoppers)
    {
    }

    public function login(AuthenticationUtils $last, CsrfTokenManagerInterface $csrf): Response
    {
        $error = $last->getLastAuthenticationError();
        return new JsonResponse([
            'csrf' => $csrf->getToken('authenticate')->getValue(),
            'username' => $last->getLastUsername(),
            'error' => $error?->getMessageKey(),
            'data' => $error?->getMessageData(),
        ]);
    }

    public function oidc(): Response
    {
        return $this->shoppers->beginOidc();
    }

    public function signUp(): Response
    {
        $page = $this->ep->selfSignup(\CommerceServer::PASSWORD_PROFILE, 'new@example.com', 'a new password', 'New Member', 'new@example.com');
        return $this->shoppers->login($page);
    }

    public function accounts(CsrfTokenManagerInterface $csrf): Response
    {
        return new JsonResponse(['accounts' => $this->shoppers->current()?->accounts(), 'csrf' => $csrf->getToken('logout')->getValue()]);
    }

    public function choose(Request $request): Response
    {
        return new JsonResponse(['name' => $this->shoppers->switchAccount($request->query->getString('id'))->accountName]);
    }

    public function shop(Token $token): Response
    {
        return new JsonResponse(['name' => $token->accountName, 'id' => $token->accountId]);
    }

    public function send(Request $request, Token $token): Response
    {
        $method = $request->getMethod();
        $sent = $method === 'POST'
            ? HttpRequest::json('POST', $request->query->getString('path'), ['data' => []])
            : new HttpRequest($method, $request->query->getString('path'));
        return new Response((string) $this->ep->send($sent, $token)->throw()->status);
    }

    public function publicPage(?Token $token): Response
    {
        return new Response($token === null ? 'nobody' : $token->accountName);
    }

    /** A form of the shop's own, checked as the README shows it. */
    public function form(Request $request, ValidatorInterface $validator): Response
    {
        $typed = $request->getPayload();
        $form = new Form($typed->getString('name'), $typed->getString('password'), $typed->getString('password_once_more'), $typed->getString('code'));
        return new JsonResponse(['name' => $form->name, 'violations' => count($validator->validate($form))]);
    }
}
