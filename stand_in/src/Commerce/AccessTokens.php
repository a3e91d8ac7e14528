<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** POST /oauth/access_token, and the check of the bearers that it gave out. */
final readonly class AccessTokens
{
    public function __construct(private Settings $settings, private Clock $clock, private JwtIssuer $issuer)
    {
    }

    public function routes(): array
    {
        return [['POST', '/oauth/access_token', $this->create(...)]];
    }

    /** @return string the grant that the bearer was made by */
    public function check(Request $request): string
    {
        $bearer = $request->bearer() ?? throw new ApiError(401);
        $claims = $this->issuer->read($bearer, $this->clock->now());
        return $claims['grant'] ?? throw new ApiError(401, title: 'Unable to validate access token');
    }

    private function create(Request $request): Response
    {
        $form = array_filter($request->form(), is_string(...)) + ['grant_type' => '', 'client_id' => '', 'client_secret' => ''];
        $grant = $form['grant_type'];
        if ($form['client_id'] === '' || !in_array($grant, ['implicit', 'client_credentials'], true)) {
            throw new ApiError(400);
        }
        $known = $form['client_id'] === Seed::CLIENT_ID
            && ($grant === 'implicit' || $form['client_secret'] === Seed::CLIENT_SECRET);
        if (!$known) {
            throw new ApiError(401);
        }
        $lifetime = $this->settings->get('access_token_lifetime');
        $expires = (int) $this->clock->now() + $lifetime;
        return Response::json(200, [
            'access_token' => $this->issuer->issue(['grant' => $grant, 'exp' => $expires]),
            'token_type' => 'Bearer',
            'identifier' => $grant,
            'expires_in' => $lifetime,
            'expires' => $expires,
        ]);
    }
}
