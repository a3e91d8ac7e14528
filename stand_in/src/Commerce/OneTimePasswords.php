<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** Codes that reach the shopper by the shop's webhook alone, each good for one login. */
final class OneTimePasswords
{
    private const PATH = '/v2/authentication-realms/{realm}/password-profiles/{profile}/one-time-password-token-request';
    private const TYPE = 'one_time_password_token_request';
    private const PURPOSES = ['reset_password', 'passwordless_authentication'];
    private const KEPT = 100;

    /** @var list<array{code: string, profile: string, username: string, purpose: string, expires: float, used: bool}> */
    private array $issued = [];

    public function __construct(
        private readonly Settings $settings,
        private readonly Clock $clock,
        private readonly AccountMemberRepository $members,
        private readonly AccessTokens $accessTokens,
        private readonly Webhook $webhook,
    ) {
    }

    public function routes(): array
    {
        return [['POST', self::PATH, $this->request(...)]];
    }

    /** @return list<array> the newest last */
    public function issued(): array
    {
        return array_map(fn (array $entry) => ['expires' => Clock::isoTime($entry['expires'])] + $entry, $this->issued);
    }

    public function redeem(string $profile, string $username, string $code): ?AccountMember
    {
        foreach ($this->issued as &$entry) {
            $fits = $entry['profile'] === $profile && $entry['username'] === $username && $entry['code'] === $code;
            if ($fits && !$entry['used'] && $entry['expires'] > $this->clock->now()) {
                $entry['used'] = true;
                return $this->members->findByUsername($username, $profile);
            }
        }
        return null;
    }

    /** Known and unknown usernames get the same answer. */
    private function request(Request $request, string $realm, string $profile): Response
    {
        $this->accessTokens->check($request);
        if ($realm !== Seed::REALM || !isset(Seed::PASSWORD_PROFILES[$profile])) {
            throw new ApiError(404, 'Resource not found');
        }
        $data = JsonBody::data($request);
        $this->validate($data);
        if (!Seed::PASSWORD_PROFILES[$profile]['enable_one_time_password_token']) {
            throw new ApiError(400, 'one time password tokens are not enabled for this password profile');
        }
        $member = $this->members->findByUsername($data['username'], $profile);
        return new Response(202, afterSent: $member === null ? null : $this->issue($member, $profile, $data));
    }

    private function validate(array $data): void
    {
        $failures = [];
        if (($data['type'] ?? null) !== self::TYPE) {
            $failures[] = ['Type', 'eq'];
        }
        $tag = Validator::failedTag($data['username'] ?? null, 'text');
        if ($tag !== null) {
            $failures[] = ['Username', $tag];
        }
        if (!in_array($data['purpose'] ?? null, self::PURPOSES, true)) {
            $failures[] = ['Purpose', 'oneof'];
        }
        if ($failures !== []) {
            throw ApiError::validation(422, $failures);
        }
    }

    /** @return \Closure sends the event */
    private function issue(AccountMember $member, string $profile, array $data): \Closure
    {
        $code = Random::code(6);
        $this->issued[] = [
            'code' => $code,
            'profile' => $profile,
            'username' => $data['username'],
            'purpose' => $data['purpose'],
            'expires' => $this->clock->now() + $this->settings->get('one_time_password_lifetime'),
            'used' => false,
        ];
        $this->issued = array_slice($this->issued, -self::KEPT);
        return fn () => $this->webhook->send('one-time-password-token-request.created', [
            'one_time_password_token' => $code,
            'purpose' => $data['purpose'],
            'user_authentication_info' => ['id' => $member->id, 'name' => $member->name, 'email' => $member->email],
            'authentication_realm_id' => Seed::REALM,
            'user_authentication_password_profile_info' => [
                'id' => PasswordProfileInfos::id($member, $profile),
                'password_profile_id' => $profile,
                'username' => $data['username'],
            ],
        ]);
    }
}
