<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev\Tests\Shop;

use EpAccountTokens;
use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Psr\SimpleCache\CacheInterface;

/** A shop as it should be: analysers have nothing to say about it. */
final class Shop
{
    public static function client(CacheInterface $cache): EpAccountTokensInterface
    {
        return new EpAccountTokens(Grant::implicit('client'), timeout: 2.5, maxRetries: 1, ipVersion: 4, headers: ['EP-Channel' => 'web'], cache: $cache);
    }

    public function __construct(private EpAccountTokensInterface $ep)
    {
    }

    /** @return array<string, string>|string the accounts, or what to show */
    public function logIn(string $username, string $password): array|string
    {
        if ($username === '' || $password === '') {
            return 'Please type your user name and your password.';
        }
        try {
            return $this->ep->loginWithPassword('profile', $username, $password, limit: 100)->accountNames();
        } catch (AuthenticationFailedException) {
            return 'Wrong user name or password.';
        } catch (EpAccountTokensException) {
            return 'Please try again.';
        }
    }

    public function beginOidc(): ?OidcLogin
    {
        try {
            $settings = $this->ep->authenticationSettings();
            foreach ($this->ep->oidcProfiles($settings->realmId) as $profile) {
                return $this->ep->beginOidc($profile->authorizationEndpoint, 'https://shop.example/callback');
            }
        } catch (EpAccountTokensException) {
        }
        return null;
    }

    /** @return list<string> */
    public function everyAccount(Token $token): array
    {
        $names = [];
        try {
            $page = $this->ep->listTokens($token, limit: 100);
            $this->ep->switchAccount($token, $token->accountId, $token->rosterOffset);
        } catch (EpAccountTokensException) {
            return [];
        }
        // Pages are fetched within the loop.
        try {
            foreach ($this->ep->eachToken($page) as $number => $each) {
                $names[] = ($number + 1) . ' ' . $each->accountName;
            }
        } catch (EpAccountTokensException) {
        }
        return $names;
    }

    /** @return array{string, string} */
    public function stored(Token $token): array
    {
        $stored = $token->toArray();
        return [$stored['account_id'], $stored['expires']];
    }

    public function cart(Token $token): mixed
    {
        try {
            return $this->ep->send(new HttpRequest('GET', '/v2/carts/mine'), $token)->throw()->json();
        } catch (EpAccountTokensException) {
            return null;
        }
    }
}
