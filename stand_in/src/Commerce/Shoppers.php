<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;

/** For whom a request acts that wants a bearer and an account token together. */
final readonly class Shoppers
{
    public function __construct(private AccessTokens $accessTokens, private AccountTokens $accountTokens)
    {
    }

    /** The id of the account. */
    public function account(Request $request): string
    {
        return $this->claims($request)['scope'];
    }

    /** @return array{sub: string, scope: string} ids of account member and account */
    public function claims(Request $request): array
    {
        if ($this->accessTokens->check($request) !== 'implicit') {
            throw new ApiError(403, 'an account token does not go together with a client_credentials token');
        }
        $claims = $this->accountTokens->read($request->header(AccountTokens::HEADER) ?? '');
        return isset($claims['scope']) ? $claims : throw new ApiError(403, 'forbidden');
    }
}
