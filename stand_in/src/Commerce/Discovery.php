<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** Where a shop learns its ids: settings, realm, and the realm's profiles. */
final readonly class Discovery
{
    private const REALM = '/v2/authentication-realms/{realm}';

    public function __construct(private Settings $settings, private AccessTokens $accessTokens)
    {
    }

    public function routes(): array
    {
        return [
            ['GET', '/v2/settings/account-authentication', $this->settings(...)],
            ['GET', self::REALM, $this->realm(...)],
            ['GET', self::REALM . '/oidc-profiles', $this->oidcProfiles(...)],
            ['GET', self::REALM . '/password-profiles', $this->passwordProfiles(...)],
            [
                'GET',
                '/oidc-idp/stores/{store}/authentication-realms/{realm}/.well-known/openid-configuration',
                $this->openIdConfiguration(...),
            ],
        ];
    }

    private function settings(Request $request): Response
    {
        $this->accessTokens->check($request);
        return Response::json(200, [
            'data' => [
                'id' => Seed::STORE,
                'type' => 'account_authentication_settings',
                'enable_self_signup' => $this->settings->get('enable_self_signup'),
                'auto_create_account_for_account_members' => $this->settings->get('auto_create_account_for_account_members'),
                'account_member_self_management' => $this->settings->get('account_member_self_management'),
                'account_management_authentication_token_timeout_secs' => $this->settings->get('account_token_lifetime'),
                'relationships' => [
                    'authentication_realm' => [
                        'data' => [
                            'id' => Seed::REALM,
                            'type' => 'authentication_realm',
                            'links' => ['self' => $request->origin() . '/v2/authentication-realms/' . Seed::REALM],
                        ],
                    ],
                ],
                'meta' => ['client_id' => Seed::OIDC_CLIENT_ID],
            ],
            'links' => ['self' => $request->origin() . $request->path()],
        ]);
    }

    private function realm(Request $request, string $realm): Response
    {
        $this->checkRealm($request, $realm);
        return Response::json(200, [
            'data' => [
                'id' => Seed::REALM,
                'type' => 'authentication-realm',
                'name' => 'Buyer Organization',
                'duplicate_email_policy' => 'allowed',
                'redirect_uris' => $this->settings->get('redirect_uris'),
                'relationships' => [
                    'origin' => ['data' => ['id' => Seed::STORE, 'type' => 'account_authentication_settings']],
                ],
            ],
            'links' => ['self' => $request->origin() . $request->path()],
        ]);
    }

    private function oidcProfiles(Request $request, string $realm): Response
    {
        $this->checkRealm($request, $realm);
        $profiles = [];
        foreach (Seed::OIDC_PROFILES as $id => $profile) {
            $profiles[] = [
                'id' => $id,
                'type' => 'oidc-profile',
                'name' => $profile['name'],
                'discovery_url' => $profile['issuer'] . '/.well-known/openid-configuration',
                'client_id' => 'shop-at-the-idp',
                'client_secret' => 'secret-at-the-idp',
                'meta' => ['issuer' => $profile['issuer']],
                'links' => [
                    'self' => $request->origin() . $request->path() . "/$id",
                    'authorization-endpoint' => $this->loginPage($request) . "?elasticpath_commerce_cloud_profile_id=$id",
                    'callback-endpoint' => $request->origin() . '/oidc-idp/callback',
                    'client-discovery-url' => OidcProvider::endpoint($request->origin()) . '/.well-known/openid-configuration',
                ],
            ];
        }
        return $this->list($request, $profiles);
    }

    private function passwordProfiles(Request $request, string $realm): Response
    {
        $this->checkRealm($request, $realm);
        $profiles = [];
        foreach (Seed::PASSWORD_PROFILES as $id => $profile) {
            $profiles[] = ['id' => $id, 'type' => 'password_profile'] + $profile
                + ['links' => ['self' => $request->origin() . $request->path() . "/$id"]];
        }
        return $this->list($request, $profiles);
    }

    private function openIdConfiguration(Request $request, string $store, string $realm): Response
    {
        if ($store !== Seed::STORE || $realm !== Seed::REALM) {
            throw new ApiError(404, 'Resource not found');
        }
        return Response::json(200, [
            'issuer' => OidcProvider::endpoint($request->origin()),
            'authorization_endpoint' => $this->loginPage($request),
            'token_endpoint' => OidcProvider::endpoint($request->origin(), 'token/'),
            'jwks_uri' => $request->origin() . '/oidc-idp/.well-known/jwks.json',
            'response_types_supported' => ['code'],
            'subject_types_supported' => ['public'],
            'id_token_signing_alg_values_supported' => ['RS256'],
            'scopes_supported' => ['profile', 'openid', 'email'],
            'token_endpoint_auth_methods_supported' => 'client_secret_basic',
        ]);
    }

    /** A browser may know the server by another name than the shop does. */
    private function loginPage(Request $request): string
    {
        return OidcProvider::endpoint($this->settings->get('browser_origin') ?? $request->origin(), 'login/');
    }

    private function checkRealm(Request $request, string $realm): void
    {
        $this->accessTokens->check($request);
        if ($realm !== Seed::REALM) {
            throw new ApiError(404, 'Resource not found');
        }
    }

    private function list(Request $request, array $entries): Response
    {
        $pagination = Pagination::of($request, $this->settings);
        return Response::json(200, $pagination->body($entries, fn (array $entries) => $entries, escapedLinks: true));
    }
}
