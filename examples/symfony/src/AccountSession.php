<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App;

use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Component\HttpFoundation\Session\SessionInterface;
use TypeError;
use ValueError;

/** What a shopper's session knows of Commerce Cloud: scalars alone. */
final class AccountSession
{
    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly RequestStack $requests,
        private readonly LoggerInterface $logger,
    ) {
    }

    /** After a login. The route to go to. */
    public function enter(TokenPage $page): string
    {
        $session = $this->session();
        $session->migrate(true);
        $this->forget();
        if (count($page) === 0) {
            return 'login';
        }
        $names = [];
        foreach ($this->ep->eachToken($page) as $token) {
            $names[$token->accountId] = $token->accountName;
        }
        $session->set('ep_accounts', $names);
        $session->set(count($names) === 1 ? 'ep_token' : 'ep_held', $page->tokens[0]->toArray());
        return count($names) === 1 ? 'shop' : 'accounts';
    }

    /** The first choice after a login, and every switch after it. False: there is nothing to switch with. */
    public function choose(string $accountId): bool
    {
        $held = $this->read('ep_token') ?? $this->read('ep_held');
        if ($held === null) {
            return false;
        }
        $this->session()->set('ep_token', $this->ep->switchAccount($held, $accountId)->toArray());
        $this->session()->remove('ep_held');
        return true;
    }

    /** The token for this request, renewed where that is due; null: there is none, or none that is good. */
    public function token(): ?Token
    {
        $token = $this->read('ep_token');
        if ($token === null || !$token->isRefreshDue()) {
            return $token;
        }
        try {
            $token = $this->ep->with(timeout: 1.5, maxRetries: 0)->refresh($token);
            $this->session()->set('ep_token', $token->toArray());
        } catch (LoginRequiredException | AccountNotAvailableException) {
            $this->session()->remove('ep_token');
            return null;
        } catch (EpAccountTokensException $e) {
            $this->logger->warning($e->getMessage());    // the old token serves on, and the next page tries again
        }
        return $token->isExpired() ? null : $token;
    }

    /** @return array<string, string> */
    public function accountNames(): array
    {
        return $this->session()->get('ep_accounts', []);
    }

    public function isChoosing(): bool
    {
        return $this->session()->has('ep_held');
    }

    public function keepLogin(OidcLogin $login): void
    {
        $this->session()->set('ep_oidc', [...$this->session()->get('ep_oidc', []), $login->state => $login->toArray()]);
    }

    /** A login is taken once. */
    public function takeLogin(string $state): ?OidcLogin
    {
        $logins = $this->session()->get('ep_oidc', []);
        $stored = $logins[$state] ?? null;
        unset($logins[$state]);
        $this->session()->set('ep_oidc', $logins);
        return $stored === null ? null : OidcLogin::fromArray($stored);
    }

    public function forget(): void
    {
        foreach (['ep_token', 'ep_held', 'ep_accounts', 'ep_oidc', 'ep_carts'] as $name) {
            $this->session()->remove($name);
        }
    }

    private function read(string $name): ?Token
    {
        $stored = $this->session()->get($name);
        if ($stored === null) {
            return null;
        }
        try {
            return Token::fromArray((array) $stored);
        } catch (TypeError | ValueError $e) {
            $this->logger->error($e->getMessage());    // somebody stored what toArray() did not write: the message says what it is
            return null;
        }
    }

    private function session(): SessionInterface
    {
        return $this->requests->getSession();
    }
}
