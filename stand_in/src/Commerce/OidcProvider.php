<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** The identity provider that a browser is sent to, and sent back from with a code or an error. */
final readonly class OidcProvider
{
    public function __construct(
        private Settings $settings,
        private AccountMemberRepository $members,
        private AuthorizationCodes $codes,
    ) {
    }

    public function routes(): array
    {
        $path = '/oidc-idp/login/stores/{store}/authentication-realms/{realm}';
        return [['GET', $path, $this->showPage(...)], ['POST', $path, $this->submitPage(...)]];
    }

    public static function endpoint(string $origin, string $kind = ''): string
    {
        return $origin . "/oidc-idp/{$kind}stores/" . Seed::STORE . '/authentication-realms/' . Seed::REALM;
    }

    /** What the browser would get from the page when this user logs in, or with null refuses to. */
    public function answer(Request $request, string $store, string $realm, ?string $username): Response
    {
        // 307 would have the browser post the login form to the shop.
        $redirectStatus = $request->method === 'POST' ? 303 : 307;
        try {
            $asked = $this->authorizationRequest($request, $store, $realm);
            $member = $this->member($asked, $username);
        } catch (OAuthError $error) {
            return $error->response($redirectStatus);
        }
        return Response::redirectWith($redirectStatus, $asked->redirectUri, [
            'code' => $this->codes->issue($asked, $member),
            'state' => $asked->state,
        ]);
    }

    private function showPage(Request $request, string $store, string $realm): Response
    {
        try {
            $asked = $this->authorizationRequest($request, $store, $realm);
        } catch (OAuthError $error) {
            return $error->response(307);
        }
        $username = $this->settings->get('auto_login');
        if ($username !== null) {
            return $this->answer($request, $store, $realm, $username);
        }
        return $asked->mayPrompt
            ? Response::html(200, LoginPage::html($request->target, $this->members))
            : $asked->error('login_required', 'Nobody is logged in.')->response(307);
    }

    private function submitPage(Request $request, string $store, string $realm): Response
    {
        $form = array_filter($request->form(), is_string(...));
        return $this->answer($request, $store, $realm, isset($form['cancel']) ? null : $form['username'] ?? '');
    }

    private function authorizationRequest(Request $request, string $store, string $realm): AuthorizationRequest
    {
        if ($store !== Seed::STORE || $realm !== Seed::REALM) {
            throw new OAuthError('invalid_request', 'There is no such store or realm.');
        }
        return AuthorizationRequest::from($request, $this->settings->get('redirect_uris'));
    }

    private function member(AuthorizationRequest $asked, ?string $username): AccountMember
    {
        if ($username === null) {
            throw $asked->error('access_denied', 'The user refused to log in.');
        }
        return $this->members->findByUsername($username)
            ?? throw $asked->error('access_denied', 'There is no such user.');
    }
}
