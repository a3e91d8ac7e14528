<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Http\Controllers;

use App\AccountCart;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Illuminate\Http\Request;
use Illuminate\View\View;

final class ShopController
{
    private const PRODUCTS_PER_PAGE = 12;

    public function __construct(private readonly EpAccountTokensInterface $ep, private readonly AccountCart $cart)
    {
    }

    /** Cart, products and addresses in one round trip. What cannot be had is null, and the rest of the page is shown without it. */
    public function show(Request $request, Token $token): View
    {
        $page = min(max($request->integer('page', 1), 1), 1000);
        $requests = [
            'products' => new HttpRequest('GET', '/catalog/products?' . http_build_query([
                'page' => ['limit' => self::PRODUCTS_PER_PAGE, 'offset' => ($page - 1) * self::PRODUCTS_PER_PAGE],
            ])),
            'addresses' => new HttpRequest('GET', '/v2/accounts/' . rawurlencode($token->accountId) . '/addresses'),
        ];
        $failed = [];
        try {
            $requests['cart'] = new HttpRequest('GET', $this->cart->path($token) . '/items');
        } catch (EpAccountTokensException $e) {
            $failed['cart'] = $e;
        }
        ['cart' => $cart, 'products' => $products, 'addresses' => $addresses] = $this->read($this->ep->sendAll($requests, $token) + $failed);
        if ($cart === null) {
            $this->cart->forget();
        }
        return view('shop', [
            'cart' => $cart,
            'products' => $products,
            'page' => $page,
            'pages' => (int) ceil(($products['meta']['results']['total'] ?? 0) / self::PRODUCTS_PER_PAGE),
            'addresses' => $addresses,
        ]);
    }

    /**
     * The bodies of several replies, of which some may have failed.
     *
     * @param array<string, HttpResponse|EpAccountTokensException> $replies
     * @return array<string, ?array>
     */
    private function read(array $replies): array
    {
        $failures = [];
        $bodies = [];
        foreach ($replies as $part => $reply) {
            try {
                $bodies[$part] = $reply instanceof HttpResponse ? $reply->throw()->json() : throw $reply;
            } catch (ForbiddenException $e) {
                throw $e;    // the service has cancelled the token
            } catch (EpAccountTokensException $e) {
                $failures[] = $e;
                $bodies[$part] = null;
            }
        }
        if (count($failures) === count($replies)) {
            throw $failures[0];    // there is nothing to show
        }
        array_map(report(...), $failures);
        return $bodies;
    }
}
