<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests;

use EpAccountTokens\AccessToken;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Symfony\Messenger\RefuseTokensMiddleware;
use EpAccountTokens\Symfony\Security\Shopper;
use EpAccountTokens\Token;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Symfony\Component\Messenger\Envelope;
use Symfony\Component\Messenger\Exception\LogicException;
use Symfony\Component\Messenger\MessageBus;

final class MessengerTest extends TestCase
{
    /** @return iterable<string, array{object}> */
    public static function secrets(): iterable
    {
        $token = new Token('account-1', 'One', 'secret', new \DateTimeImmutable('+1 hour'));
        yield 'a token' => [$token];
        yield 'a bearer' => [new AccessToken('secret')];
        yield 'a login' => [new OidcLogin('https://idp.example/', 'state', 'https://shop.example/', str_repeat('v', 43))];
        yield 'a shopper' => [new Shopper('member-1', $token)];
    }

    #[DataProvider('secrets')]
    public function testAMessageWithASecretIsRefused(object $secret): void
    {
        $message = (object) ['order' => ['customer' => (object) ['of' => $secret]]];
        try {
            (new MessageBus([new RefuseTokensMiddleware()]))->dispatch($message);
            self::fail('it was taken');
        } catch (LogicException $exception) {
            self::assertStringContainsString('put the id of the account into', $exception->getMessage());
            self::assertStringNotContainsString('secret', $exception->getMessage());
        }
    }

    public function testAMessageWithTheIdOfAnAccountIsTaken(): void
    {
        $message = (object) ['accountId' => 'account-1', 'shopper' => unserialize(serialize(new Shopper('member-1')))];
        self::assertInstanceOf(Envelope::class, (new MessageBus([new RefuseTokensMiddleware()]))->dispatch($message));
    }
}
