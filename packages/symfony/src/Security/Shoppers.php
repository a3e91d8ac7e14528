<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use Symfony\Bundle\SecurityBundle\Security;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Security\Core\Authentication\Token\Storage\TokenStorageInterface;
use Symfony\Component\Security\Http\Authenticator\Token\PostAuthenticationToken;

/** What controllers do with shoppers. It keeps nothing of them. */
final class Shoppers
{
    /** @param array{endpoint: ?string, redirect_uri: ?string, client_id: non-empty-string, scope: non-empty-string} $oidc */
    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly ShopperSession $session,
        private readonly Security $security,
        private readonly TokenStorageInterface $tokens,
        private readonly RequestStack $requests,
        private readonly array $oidc,
    ) {
    }

    /** The one who is logged in. */
    public function current(): ?Shopper
    {
        $user = $this->security->getUser();
        return $user instanceof Shopper ? $user : null;
    }

    /**
     * Who has logged in, by what a login answers with. The rest of the roster is read, for the names of the accounts.
     *
     * @throws LoginFailedException the member has no account
     * @throws \EpAccountTokens\EpAccountTokensException
     */
    public function fromPage(TokenPage $page): Shopper
    {
        $first = $page->tokens[0] ?? throw new LoginFailedException(LoginFailedException::NO_ACCOUNT);
        $names = [];
        foreach ($this->ep->eachToken($page) as $token) {
            $names[$token->accountId] = $token->accountName;
        }
        $memberId = $first->accountMemberId ?? $page->accountMemberId ?? '';
        return new Shopper($memberId === '' ? $first->accountId : $memberId, $first, count($names) === 1, $names);
    }

    /**
     * Logs a shopper in by what a call of the shop's own was answered with, such as `selfSignup()`. Returns where to go.
     *
     * @throws LoginFailedException the member has no account
     * @throws \EpAccountTokens\EpAccountTokensException
     */
    public function login(TokenPage $page, ?string $firewall = null): Response
    {
        return $this->security->login($this->fromPage($page), 'ep_account_tokens', $firewall)
            ?? throw new \LogicException('The authenticator always says where to go');
    }

    /**
     * The first choice of an account, and every switch after it. The shopper has the roles of one with an account from here on.
     *
     * @param non-empty-string $accountId
     * @throws \ValueError it is no id: see Typed
     * @throws \EpAccountTokens\AccountNotAvailableException it is not one of the shopper's
     * @throws \EpAccountTokens\LoginRequiredException
     * @throws \EpAccountTokens\EpAccountTokensException
     */
    public function switchAccount(string $accountId): Token
    {
        $shopper = $this->current();
        $held = $shopper?->heldToken();
        $request = $this->requests->getMainRequest();
        $firewall = $request === null ? null : $this->security->getFirewallConfig($request)?->getName();
        if ($shopper === null || $held === null || $firewall === null) {
            throw new \LogicException('Nobody is logged in: the route of the account picker wants ROLE_MEMBER');
        }
        $token = $this->ep->switchAccount($held, $accountId, $shopper->rosterOffset($accountId));
        $shopper = $shopper->withAccount($token);
        $this->session->update($shopper);
        $this->tokens->setToken(new PostAuthenticationToken($shopper, $firewall, $shopper->getRoles()));
        return $token;
    }

    /** To the identity provider, which sends the shopper back to the `oidc_callback_path` of the firewall. */
    public function beginOidc(): RedirectResponse
    {
        ['endpoint' => $endpoint, 'redirect_uri' => $redirectUri] = $this->oidc;
        if ($endpoint === null || $endpoint === '' || $redirectUri === null || $redirectUri === '') {
            throw new \LogicException('ep_account_tokens.oidc wants its endpoint and redirect_uri');
        }
        $login = $this->ep->beginOidc($endpoint, $redirectUri, $this->oidc['client_id'], $this->oidc['scope']);
        $this->session->keepLogin($login);
        return new RedirectResponse($login->authorizationUrl);
    }

    /** From the way back of an identity provider. Null: it was not begun in this session. */
    public function takeOidc(string $state): ?OidcLogin
    {
        return $this->session->takeLogin($state);
    }
}
