<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Test;

use EpAccountTokens\Symfony\Security\Shopper;
use EpAccountTokens\Symfony\Security\ShopperBag;
use EpAccountTokens\Symfony\Security\ShopperSession;
use EpAccountTokens\Token;
use Symfony\Bundle\FrameworkBundle\KernelBrowser;
use Symfony\Component\HttpFoundation\Session\SessionFactoryInterface;

/** For a WebTestCase: a shopper who is logged in, without a request to the store. */
trait LogsShoppersIn
{
    /**
     * As `$client->loginUser()` does it for users without a token.
     *
     * @param array<array-key, string> $accounts id => name; without them: the token's alone
     * @param bool $hasAccount false: the shopper has yet to choose an account
     */
    public static function loginShopper(KernelBrowser $client, Token $token, array $accounts = [], bool $hasAccount = true, string $firewall = 'main'): Shopper
    {
        $shopper = new Shopper(
            $token->accountMemberId ?? $token->accountId,
            $token,
            $hasAccount,
            $accounts === [] ? [$token->accountId => $token->accountName] : $accounts,
        );
        $client->loginUser($shopper, $firewall);
        $sessions = $client->getContainer()->get('session.factory');
        if (!$sessions instanceof SessionFactoryInterface) {
            throw new \LogicException('The kernel has no sessions for tests: framework.session.storage_factory_id is session.storage.factory.mock_file');
        }
        $session = $sessions->createSession();
        $session->setId($client->getCookieJar()->get($session->getName())?->getValue() ?? throw new \LogicException('loginUser() leaves a cookie'));
        $bag = $session->getBag(ShopperBag::NAME);
        if (!$bag instanceof ShopperBag) {
            throw new \LogicException('The bundle is not in this kernel');
        }
        ShopperSession::fill($bag, $shopper);
        $session->save();
        return $shopper;
    }
}
