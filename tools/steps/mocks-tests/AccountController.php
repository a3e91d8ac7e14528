<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\{AuthenticationFailedException, LoginRequiredException, RateLimitedException, Token};

/** What a shop tests with a double: it has the session's token in an array, and the client by its interface. */
final class AccountController
{
    public array $session = [];

    public function __construct(private readonly EpAccountTokensInterface $ep)
    {
    }

    public function login(string $username, string $password): string
    {
        try {
            $page = $this->ep->loginWithPassword('profile', $username, $password);
        } catch (AuthenticationFailedException) {
            return 'Wrong user name or password.';
        } catch (RateLimitedException $limited) {
            return "Try again in $limited->retryAfter seconds.";
        }
        $this->session['token'] = $page->tokens[0]->toArray();
        return 'Welcome, ' . implode(', ', $page->accountNames());
    }

    public function switch(string $accountId): string
    {
        try {
            $token = $this->ep->switchAccount(Token::fromArray($this->session['token']), $accountId);
        } catch (LoginRequiredException) {
            $this->session = [];
            return 'Please log in.';
        }
        $this->session['token'] = $token->toArray();
        return "Now $token->accountName";
    }

    /** @return list<string> */
    public function accounts(string $username, string $password): array
    {
        $names = [];
        foreach ($this->ep->eachToken($this->ep->loginWithPassword('profile', $username, $password)) as $token) {
            $names[] = $token->accountName;
        }
        return $names;
    }

    public function forgotten(string $username): void
    {
        $this->ep->with(timeout: 1.5)->requestOneTimePassword('realm', 'profile', $username);
    }
}
