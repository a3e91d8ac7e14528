<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App;

use EpAccountTokens\HttpRequest;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Illuminate\Contracts\Session\Session;

/** Which cart an account has. The session knows it after the first page. */
final class AccountCart
{
    private const KEY = 'ep_carts';

    public function __construct(private readonly EpAccountTokensInterface $ep, private readonly Session $session)
    {
    }

    /** The path of the cart: the one that was changed last, or a first one. */
    public function path(Token $token): string
    {
        $id = $this->session->get(self::KEY)[$token->accountId] ?? $this->find($token);
        $this->session->put(self::KEY, [$token->accountId => $id]);
        return "/v2/carts/$id";
    }

    /** Looks for it anew next time: the service deletes a cart that nobody has touched for a while. */
    public function forget(): void
    {
        $this->session->forget(self::KEY);
    }

    private function find(Token $token): string
    {
        $carts = $this->ep->send(new HttpRequest('GET', '/v2/carts'), $token)->throw()->json()['data'];
        $cart = $carts[0] ?? $this->ep->send(HttpRequest::json('POST', '/v2/carts', ['data' => ['name' => 'First cart']]), $token)->throw()->json()['data'];
        return $cart['id'];
    }
}
