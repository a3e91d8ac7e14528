<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests;

use EpAccountTokens;
use EpAccountTokens\Grant;
use EpAccountTokens\Symfony\Validator\AccountId;
use EpAccountTokens\Symfony\Validator\MemberName;
use EpAccountTokens\Symfony\Validator\OneTimePassword;
use EpAccountTokens\Symfony\Validator\Password;
use EpAccountTokens\Symfony\Validator\Text;
use EpAccountTokens\Symfony\Validator\Username;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Symfony\Component\Validator\Validation;

final class ValidatorTest extends TestCase
{
    /** @return iterable<string, array{Text, \Closure(EpAccountTokens, string): mixed}> the constraint, and the call that takes the same */
    public static function constraints(): iterable
    {
        yield 'user name' => [new Username(), static fn (EpAccountTokens $ep, string $text) => $ep->loginWithPassword('profile', $text, 'password')];
        yield 'password' => [new Password(), static fn (EpAccountTokens $ep, string $text) => $ep->loginWithPassword('profile', 'name', $text)];
        yield 'one-time password' => [new OneTimePassword(), static fn (EpAccountTokens $ep, string $text) => $ep->loginWithOneTimePassword('profile', 'name', $text)];
        yield 'name' => [new MemberName(), static fn (EpAccountTokens $ep, string $text) => $ep->selfSignup('profile', 'name', 'password', $text, 'a@example.com')];
        yield 'e-mail address' => [new MemberName(), static fn (EpAccountTokens $ep, string $text) => $ep->selfSignup('profile', 'name', 'password', 'Name', $text)];
        yield 'account' => [new AccountId(), static fn (EpAccountTokens $ep, string $text) => $ep->switchAccount('held', $text)];
    }

    /** @param \Closure(EpAccountTokens, string): mixed $call */
    #[DataProvider('constraints')]
    public function testWhatIsValidIsWhatTheClientTakes(Text $constraint, \Closure $call): void
    {
        $ep = new EpAccountTokens(Grant::bearer('bearer'), transport: static fn () => throw new \DomainException('it would be sent'));
        $texts = ['a', ' ', "\t", 'pä"ss\wörd 🔑', "a\u{7F}", "a\u{2028}b", "a\0", "a\r", "a\n", "\n", "\xFF", "a\xC3", "\xED\xA0\x80", "\xC0\x80"];
        foreach ([255, 256, 1024, 1025, 4096, 4097] as $bytes) {
            $texts[] = str_repeat('a', $bytes);
            $texts[] = str_repeat('ä', intdiv($bytes, 2)) . str_repeat('b', $bytes % 2);
        }
        $validator = Validation::createValidator();
        foreach ($texts as $text) {
            try {
                $call($ep, $text);
                self::fail('it was sent');
            } catch (\DomainException) {
                $isTaken = true;
            } catch (\ValueError) {
                $isTaken = false;
            }
            self::assertSame($isTaken, count($validator->validate($text, $constraint)) === 0, bin2hex(substr($text, 0, 20)) . ' of ' . strlen($text));
        }
    }

    public function testAMessageDoesNotHaveWhatWasTyped(): void
    {
        $violations = Validation::createValidator()->validate("secret\n", new Password());
        self::assertSame('This cannot be used. Please type up to 4096 characters on one line.', (string) $violations[0]?->getMessage());
        self::assertStringNotContainsString('secret', serialize($violations[0]?->getParameters()));
        self::assertCount(1, Validation::createValidator()->validate(['a'], new Password()));
        self::assertCount(0, Validation::createValidator()->validate(null, new Password()));
    }
}
