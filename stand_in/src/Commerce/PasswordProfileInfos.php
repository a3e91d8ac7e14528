<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** A member's login in a password profile, whose password the member may change where the store's `account_member_self_management` is `update_only`. */
final readonly class PasswordProfileInfos
{
    private const PATH = '/v2/authentication-realms/{realm}/user-authentication-info/{member}/user-authentication-password-profile-info/{info}';
    private const TYPE = 'user_authentication_password_profile_info';

    public function __construct(private Settings $settings, private AccountMemberRepository $members, private Shoppers $shoppers)
    {
    }

    public function routes(): array
    {
        return [['PUT', self::PATH, $this->update(...)]];
    }

    public static function id(AccountMember $member, string $profile): string
    {
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(sha1("$member->id $profile"), 4));
    }

    private function update(Request $request, string $realm, string $member, string $info): Response
    {
        $claims = $this->shoppers->claims($request);
        if ($this->settings->get('account_member_self_management') !== 'update_only' || $claims['sub'] !== $member) {
            throw new ApiError(403, 'forbidden');
        }
        $found = $this->members->find($member);
        foreach ($found?->credentials ?? [] as $profile => $credential) {
            if ($realm === Seed::REALM && self::id($found, $profile) === $info) {
                $password = JsonBody::data($request)['password'] ?? null;
                if (!is_string($password) || strlen($password) < 8) {
                    throw ApiError::validation(400, [['Password', 'min']]);
                }
                $found->credentials[$profile]['password'] = $password;
                return Response::json(200, ['data' => [
                    'id' => $info,
                    'type' => self::TYPE,
                    'password_profile_id' => $profile,
                    'username' => $credential['username'],
                ]]);
            }
        }
        throw new ApiError(404, 'Resource not found');
    }
}
