<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** OAuth's authorization codes: each is good for one login, with the redirect URI and the PKCE challenge that it was issued for. */
final class AuthorizationCodes
{
    private const KEPT = 1000;

    /** @var array<string, array{member: string, redirect_uri: string, challenge: string, expires: float}> */
    private array $codes = [];

    public function __construct(
        private readonly Settings $settings,
        private readonly Clock $clock,
        private readonly AccountMemberRepository $members,
    ) {
    }

    public function issue(AuthorizationRequest $asked, AccountMember $member): string
    {
        $code = Random::uuid();
        $this->codes[$code] = [
            'member' => $member->id,
            'redirect_uri' => $asked->redirectUri,
            'challenge' => $asked->challenge,
            'expires' => $this->clock->now() + $this->settings->get('authorization_code_lifetime'),
        ];
        $this->codes = array_slice($this->codes, -self::KEPT);
        return $code;
    }

    /** A code is used up by the first attempt, a failed one too. */
    public function redeem(string $code, string $redirectUri, string $verifier): ?AccountMember
    {
        $entry = $this->codes[$code] ?? null;
        unset($this->codes[$code]);
        $good = $entry !== null
            && $entry['expires'] > $this->clock->now()
            && $entry['redirect_uri'] === $redirectUri
            && preg_match('/^[A-Za-z0-9._~-]{43,128}$/D', $verifier)
            && $entry['challenge'] === Base64Url::encode(hash('sha256', $verifier, true));
        return $good ? $this->members->find($entry['member']) : null;
    }

    /** @return list<array> codes that were not used yet */
    public function pending(): array
    {
        $codes = [];
        foreach ($this->codes as $code => $entry) {
            $codes[] = ['code' => (string) $code, 'expires' => Clock::isoTime($entry['expires'])] + $entry;
        }
        return $codes;
    }
}
