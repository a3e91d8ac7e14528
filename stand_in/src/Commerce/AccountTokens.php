<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** POST /v2/account-members/tokens: five mechanisms by which a member proves who they are, and one form of response. */
final readonly class AccountTokens
{
    public const HEADER = 'EP-Account-Management-Authentication-Token';
    private const TYPE = 'account_management_authentication_token';
    private const MIN_PASSWORD = 8;

    /** The fields that each mechanism needs, besides type and itself. */
    private const MECHANISMS = [
        'oidc' => ['oauth_authorization_code', 'oauth_redirect_uri', 'oauth_code_verifier'],
        'password' => ['password_profile_id', 'username', 'password'],
        'passwordless' => ['password_profile_id', 'username', 'one_time_password_token'],
        'self_signup' => [
            'password_profile_id', 'username', 'password', 'name', 'email', 'given_name', 'middle_name', 'family_name',
        ],
        self::TYPE => [],
    ];

    /** The service's own name for each field, which its errors use, and the rule that the field must obey. */
    private const FIELDS = [
        'oauth_authorization_code' => ['OAuthAuthorizationCode', 'text'],
        'oauth_redirect_uri' => ['OAuthRedirectURI', 'text'],
        'oauth_code_verifier' => ['OAuthCodeVerifier', 'text'],
        'password_profile_id' => ['PasswordProfileID', 'uuid'],
        'username' => ['Username', 'text'],
        'password' => ['Password', 'text'],
        'one_time_password_token' => ['OneTimePasswordToken', 'text'],
        'name' => ['Name', 'text'],
        'email' => ['Email', 'email'],
        'given_name' => ['GivenName', 'optional'],
        'middle_name' => ['MiddleName', 'optional'],
        'family_name' => ['FamilyName', 'optional'],
    ];

    public function __construct(
        private Settings $settings,
        private Clock $clock,
        private AccountMemberRepository $members,
        private JwtIssuer $issuer,
        private AccessTokens $accessTokens,
        private OneTimePasswords $oneTimePasswords,
        private AuthorizationCodes $authorizationCodes,
    ) {
    }

    public function routes(): array
    {
        return [['POST', '/v2/account-members/tokens', $this->create(...)]];
    }

    /** @return ?array{sub: string, scope: string} member and account of a token that is good now */
    public function read(string $token): ?array
    {
        $claims = $this->issuer->read($token, $this->clock->now());
        return $claims !== null && $this->members->find($claims['sub']) !== null ? $claims : null;
    }

    private function create(Request $request): Response
    {
        $this->accessTokens->check($request);
        $data = JsonBody::data($request);
        $mechanism = $this->validate($data);
        $pagination = Pagination::of($request, $this->settings);
        $member = match ($mechanism) {
            'oidc' => $this->authorizationCodes->redeem(
                $data['oauth_authorization_code'],
                $data['oauth_redirect_uri'],
                $data['oauth_code_verifier'],
            ),
            'password' => $this->loginWithPassword($data),
            'passwordless' => $this->oneTimePasswords->redeem(
                $data['password_profile_id'],
                $data['username'],
                $data['one_time_password_token'],
            ),
            'self_signup' => $this->signUp($data),
            self::TYPE => $this->holder($request),
        };
        return $this->response($member ?? throw new ApiError(400, 'authentication failed'), $pagination);
    }

    private function validate(array $data): string
    {
        $mechanism = $data['authentication_mechanism'] ?? null;
        $known = is_string($mechanism) && isset(self::MECHANISMS[$mechanism]);
        $failures = [];
        if (($data['type'] ?? null) !== self::TYPE) {
            $failures[] = ['Type', 'account_token_type'];
        }
        if (!$known) {
            $failures[] = ['AuthenticationMechanism', 'is_invalid'];
        }
        foreach ($known ? self::MECHANISMS[$mechanism] : [] as $field) {
            [$name, $rule] = self::FIELDS[$field];
            $tag = Validator::failedTag($data[$field] ?? null, $rule);
            if ($tag !== null) {
                $failures[] = [$name, $tag];
            }
        }
        if ($failures !== []) {
            throw ApiError::validation(422, $failures);
        }
        return $mechanism;
    }

    private function loginWithPassword(array $data): ?AccountMember
    {
        $member = $this->members->findByUsername($data['username'], $data['password_profile_id']);
        return $member !== null && $this->members->hasPassword($member, $data['password_profile_id'], $data['password'])
            ? $member
            : null;
    }

    private function signUp(array $data): AccountMember
    {
        ['password_profile_id' => $profile, 'username' => $username, 'password' => $password] = $data;
        if (!$this->settings->get('enable_self_signup')) {
            throw new ApiError(400, 'self signup is not enabled');
        }
        if (!isset(Seed::PASSWORD_PROFILES[$profile])) {
            throw new ApiError(400, 'authentication failed');
        }
        if (Seed::PASSWORD_PROFILES[$profile]['username_format'] === 'email' && !Validator::isEmail($username)) {
            throw ApiError::validation(422, [['Username', 'email']]);
        }
        if (strlen($password) < self::MIN_PASSWORD) {
            throw new ApiError(400, sprintf('password must have at least %d characters', self::MIN_PASSWORD));
        }
        if ($this->members->findByUsername($username, $profile) !== null) {
            throw new ApiError(400, 'username is already in use');
        }
        $member = $this->members->add($data['name'], $data['email']);
        $member->credentials[$profile] = compact('username', 'password');
        if ($this->settings->get('auto_create_account_for_account_members')) {
            $this->members->addAccount($member, $data['name']);
        }
        return $member;
    }

    private function holder(Request $request): ?AccountMember
    {
        $token = $request->header(self::HEADER) ?? '';
        if ($token === '') {
            throw ApiError::validation(400, [['EPInternalAccountMemberID', 'required']]);
        }
        $claims = $this->read($token);
        if ($claims !== null) {
            return $this->members->find($claims['sub']);
        }
        return match ($this->settings->get('held_token_status')) {
            400 => null,
            401 => throw new ApiError(401),
            403 => throw new ApiError(403, 'forbidden'),
        };
    }

    private function response(AccountMember $member, Pagination $pagination): Response
    {
        $issue = fn (array $accounts) => array_map(fn (string $account) => $this->issue($member, $account), $accounts);
        $meta = ['account_member_id' => $member->id];
        return Response::json(201, $pagination->body($member->accounts, $issue, escapedLinks: false, meta: $meta));
    }

    private function issue(AccountMember $member, string $account): array
    {
        $now = $this->clock->now();
        $expires = $now + $this->settings->get('account_token_lifetime');
        return [
            'type' => self::TYPE,
            'account_id' => $account,
            'account_name' => $this->members->accountName($account),
            'token' => $this->issuer->issue([
                'sub' => $member->id,
                'scope' => $account,
                'store_id' => Seed::STORE,
                'realm_id' => Seed::REALM,
                'iat' => (int) $now,
                'exp' => (int) round($expires),
                'ancestors' => '',
                'account_member_self_management' => $this->settings->get('account_member_self_management'),
            ]),
            'expires' => Clock::isoTime($expires),
        ];
    }
}
