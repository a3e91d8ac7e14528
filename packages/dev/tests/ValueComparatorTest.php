<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev\Tests;

use EpAccountTokens\AccessToken;
use EpAccountTokens\Dev\Values;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\ExpectationFailedException;
use PHPUnit\Framework\TestCase;

/** phpunit.xml.dist registers the comparator as the README says. */
final class ValueComparatorTest extends TestCase
{
    private static function token(string $secret = 'secret', string $obtained = '2030-01-01'): Token
    {
        return new Token('acc-1', 'Compiler Works', $secret, new \DateTimeImmutable('2030-01-02'), obtained: new \DateTimeImmutable($obtained));
    }

    public function testEqualValuesAreEqual(): void
    {
        $login = static fn () => new OidcLogin('https://idp.example/', 'state', 'https://shop.example/', str_repeat('v', 43), new \DateTimeImmutable('2030-01-01'));

        self::assertEquals(self::token(), self::token());
        self::assertEquals($login(), $login());
        self::assertEquals(new AccessToken('one'), new AccessToken('one'));
        self::assertEquals(new HttpRequest('GET', '/', ['A' => 'b'], timeout: 1.0), new HttpRequest('GET', '/', ['A' => 'b'], timeout: 1.0));
        self::assertEquals(new TokenPage([self::token()]), new TokenPage([self::token()]));
    }

    /** @return iterable<string, array{object, object, string}> */
    public static function differing(): iterable
    {
        yield 'secret' => [self::token('one-secret'), self::token('another-secret'), '$token differs.'];
        yield 'dates' => [self::token(), self::token(obtained: '2030-01-01 00:00:01'), '$obtained differs.'];
        yield 'several' => [self::token('one-secret'), Values::token(), '$accountId, $accountName, $accountMemberId, $token, $expires, $obtained differ.'];
        yield 'bearer' => [new AccessToken('one-secret'), new AccessToken('another-secret'), '$token differs.'];
        yield 'body' => [new HttpResponse(200, body: 'one-secret'), new HttpResponse(200, body: 'another-secret'), '$body differs.'];
        yield 'header' => [
            new HttpRequest('GET', '/', ['A' => 'one-secret']),
            new HttpRequest('GET', '/', ['A' => 'another-secret']),
            '$headers differs.',
        ];
        yield 'within a page' => [new TokenPage([self::token('one-secret')]), new TokenPage([self::token('another-secret')]), ''];
    }

    #[DataProvider('differing')]
    public function testAFailureNamesWhatDiffersAndShowsNoSecret(object $expected, object $actual, string $message): void
    {
        try {
            self::assertEquals($expected, $actual);
        } catch (ExpectationFailedException $failed) {
            $said = $failed->getMessage() . $failed->getComparisonFailure()?->getDiff();
            self::assertStringContainsString($message, $said);
            self::assertStringNotContainsString('-secret', $said);
            return;
        }
        self::fail('they are not equal');
    }

    public function testADeltaIsInSeconds(): void
    {
        self::assertEqualsWithDelta(self::token(), self::token(obtained: '2030-01-01 00:00:02'), 2.0);

        $this->expectException(ExpectationFailedException::class);
        self::assertEqualsWithDelta(self::token(), self::token(obtained: '2030-01-01 00:00:03'), 2.0);
    }

    public function testAMocksWithComparesByIt(): void
    {
        $ep = $this->createMock(EpAccountTokensInterface::class);
        $ep->expects(self::once())->method('refresh')->with(self::token())->willReturn($new = self::token('new'));

        self::assertSame($new, $ep->refresh(self::token()));
    }
}
