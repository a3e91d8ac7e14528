<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;

/** The parameters that a browser brings to the login page, checked: OAuth's authorization request, with PKCE. */
final readonly class AuthorizationRequest
{
    private const MAX_STATE = 2048;
    private const PARAMETERS = [
        'client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'code_challenge_method', 'code_challenge',
        'elasticpath_commerce_cloud_profile_id', 'prompt',
    ];

    private function __construct(
        public string $redirectUri,
        public string $state,
        public string $challenge,
        public bool $mayPrompt,
    ) {
    }

    /**
     * @param list<string> $redirectUris those that the realm allows
     * @throws OAuthError
     */
    public static function from(Request $request, array $redirectUris): self
    {
        $query = array_filter($request->query(), is_string(...)) + array_fill_keys(self::PARAMETERS, '');
        // Nothing may be sent to a redirect URI before it is known to be the shop's (RFC 6749, section 4.1.2.1).
        if ($query['client_id'] !== Seed::OIDC_CLIENT_ID) {
            throw new OAuthError('invalid_request', self::describe('client_id', $query));
        }
        if (!in_array($query['redirect_uri'], $redirectUris, true)) {
            throw new OAuthError('invalid_request', self::describe('redirect_uri', $query));
        }
        foreach (self::checks($query) as $field => [$error, $passed]) {
            if (!$passed) {
                $state = $field === 'state' ? null : $query['state'];
                throw new OAuthError($error, self::describe($field, $query), $query['redirect_uri'], $state);
            }
        }
        return new self($query['redirect_uri'], $query['state'], $query['code_challenge'], $query['prompt'] !== 'none');
    }

    /** An error that is sent back to the shop. */
    public function error(string $error, string $description): OAuthError
    {
        return new OAuthError($error, $description, $this->redirectUri, $this->state);
    }

    /**
     * @param array<string, string> $query
     * @return array<string, array{string, bool}> by parameter: the error where it is wrong, and whether it is right
     */
    private static function checks(array $query): array
    {
        return [
            'state' => ['invalid_request', $query['state'] !== '' && strlen($query['state']) <= self::MAX_STATE],
            'response_type' => ['unsupported_response_type', $query['response_type'] === 'code'],
            'scope' => ['invalid_scope', in_array('openid', explode(' ', $query['scope']), true)],
            'code_challenge_method' => ['invalid_request', $query['code_challenge_method'] === 'S256'],
            'code_challenge' => [
                'invalid_request', preg_match('/^[A-Za-z0-9_-]{43}$/D', $query['code_challenge']) === 1,
            ],
            'elasticpath_commerce_cloud_profile_id' => [
                'invalid_request', isset(Seed::OIDC_PROFILES[$query['elasticpath_commerce_cloud_profile_id']]),
            ],
        ];
    }

    /** @param array<string, string> $query */
    private static function describe(string $field, array $query): string
    {
        return strlen($query[$field]) > 100
            ? "The field [$field] is too long."
            : "The field [$field] with value [{$query[$field]}] is invalid.";
    }
}
