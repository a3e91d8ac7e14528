<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev;

use EpAccountTokens\AccessToken;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;

/** What a store would answer with, of which a test names only what it is about. Without `$now` the machine's clock is looked at, as `new Token()` does. */
final class Values
{
    /** Seconds: the API's default. */
    public const LIFETIME = 86_400;
    public const MEMBER = 'member-1';

    /**
     * A token that was given out now.
     *
     * @param non-empty-string $accountId
     * @param non-empty-string|null $token null: one of the account's own
     * @param int $lifetime seconds; negative: it has ended
     * @param int<0, 10000>|null $rosterOffset
     */
    public static function token(
        string $accountId = 'account-1',
        string $accountName = 'Account 1',
        #[\SensitiveParameter] ?string $token = null,
        int $lifetime = self::LIFETIME,
        ?\DateTimeInterface $now = null,
        ?string $accountMemberId = self::MEMBER,
        ?int $rosterOffset = null,
    ): Token {
        $now ??= new \DateTimeImmutable();
        return new Token(
            $accountId,
            $accountName,
            $token ?? "token-of-$accountId",
            self::after($now, $lifetime),
            $accountMemberId,
            // A token that has ended was given out before.
            self::after($now, $lifetime > 0 ? 0 : $lifetime - self::LIFETIME),
            rosterOffset: $rosterOffset,
        );
    }

    /** The whole roster of a member: a token for each account, given as such or by its name alone. No account at all: an empty page. */
    public static function page(Token|string ...$accounts): TokenPage
    {
        $tokens = [];
        foreach (array_values($accounts) as $offset => $account) {
            $number = $offset + 1;
            $tokens[] = $account instanceof Token ? $account : self::token("account-$number", $account, rosterOffset: min($offset, 10_000));
        }
        return new TokenPage($tokens, $tokens[0]->accountMemberId ?? self::MEMBER, 25, 0, count($tokens));
    }

    /**
     * The roster of a member with many accounts, "Account 1" and so on: the first page for a login, the others for `nextPage()`.
     *
     * @param int<1, 10000> $accounts
     * @param int<1, 100> $limit
     * @return non-empty-list<TokenPage>
     */
    public static function pages(int $accounts, int $limit = 25, ?\DateTimeInterface $now = null): array
    {
        $pages = [];
        $offset = 0;
        do {
            $tokens = array_map(
                static fn (int $offset) => self::token('account-' . ($offset + 1), 'Account ' . ($offset + 1), now: $now, rosterOffset: max(0, min($offset, 10_000))),
                range($offset, min($offset + $limit, $accounts) - 1),
            );
            $pages[] = new TokenPage($tokens, self::MEMBER, $limit, $offset, $accounts);
            $offset += $limit;
        } while ($offset < $accounts);
        return $pages;
    }

    /**
     * @param non-empty-string $token
     * @param int $lifetime seconds
     */
    public static function accessToken(
        #[\SensitiveParameter] string $token = FakeEpAccountTokens::BEARER,
        int $lifetime = 3600,
        ?\DateTimeInterface $now = null,
    ): AccessToken {
        return new AccessToken($token, self::after($now, $lifetime));
    }

    /**
     * The query by which the shopper's browser comes back from this login.
     *
     * @param non-empty-string $code
     * @return array{code: non-empty-string, state: non-empty-string}
     */
    public static function callbackQuery(OidcLogin $login, string $code = 'code-1'): array
    {
        return ['code' => $code, 'state' => $login->state];
    }

    private static function after(?\DateTimeInterface $now, int $seconds): \DateTimeImmutable
    {
        $now = \DateTimeImmutable::createFromInterface($now ?? new \DateTimeImmutable());
        $interval = new \DateInterval('PT' . abs($seconds) . 'S');
        return $seconds < 0 ? $now->sub($interval) : $now->add($interval);
    }
}
