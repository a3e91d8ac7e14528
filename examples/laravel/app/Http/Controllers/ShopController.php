<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App\Http\Controllers;

use App\AccountCart;
use App\Rules\Typed;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;
use Illuminate\View\View;
use TypeError;
use ValueError;

final class ShopController
{
    private const PRODUCTS_PER_PAGE = 8;

    public function __construct(private readonly EpAccountTokensInterface $ep, private readonly AccountCart $cart)
    {
    }

    /** Cart, products and addresses in one round trip. What cannot be had is null, and the rest of the page is shown without it. */
    public function show(Request $request): View
    {
        $token = $request->attributes->get(Token::class);
        $page = min(max($request->integer('page', 1), 1), 1000);
        $requests = [
            'products' => new HttpRequest('GET', '/catalog/products?' . http_build_query([
                'page' => ['limit' => self::PRODUCTS_PER_PAGE, 'offset' => ($page - 1) * self::PRODUCTS_PER_PAGE],
            ])),
            'addresses' => new HttpRequest('GET', "/v2/accounts/$token->accountId/addresses"),
        ];
        $failed = [];
        try {
            $requests['cart'] = new HttpRequest('GET', $this->cart->path($token) . '/items');
        } catch (EpAccountTokensException $e) {
            $failed['cart'] = $e;
        }
        $replies = $this->ep->sendAll($requests, $token) + $failed;
        ['cart' => $cart, 'products' => $products, 'addresses' => $addresses] = array_map($this->read(...), $replies);
        if ($cart === null) {
            $this->cart->forget();
        }
        return view('shop', [
            'token' => $token,
            'accounts' => $request->session()->get('ep_accounts'),
            'cart' => $cart,
            'products' => $products,
            'page' => $page,
            'pages' => ceil(($products['meta']['results']['total'] ?? 0) / self::PRODUCTS_PER_PAGE),
            'addresses' => $addresses,
        ]);
    }

    public function accounts(Request $request): View|RedirectResponse
    {
        $accounts = $request->session()->get('ep_accounts', []);
        return $accounts === [] ? redirect()->route('login') : view('accounts', ['accounts' => $accounts]);
    }

    /** The first choice after a login, and every switch after it. */
    public function choose(Request $request): RedirectResponse
    {
        $form = $request->validate(['account_id' => ['required', new Typed(255)]]);
        $stored = $request->session()->get('ep_token') ?? $request->session()->get('ep_held');
        if ($stored === null) {
            return redirect()->route('login');
        }
        try {
            $held = Token::fromArray((array) $stored);
        } catch (TypeError | ValueError $e) {
            Log::error($e->getMessage());    // somebody stored what toArray() did not write: the message says what it is
            return redirect()->route('login');
        }
        $request->session()->put('ep_token', $this->ep->switchAccount($held, $form['account_id'])->toArray());
        $request->session()->forget('ep_held');
        return redirect()->route('shop');
    }

    /** The body of one of several replies. */
    private function read(HttpResponse|EpAccountTokensException $reply): ?array
    {
        try {
            return $reply instanceof HttpResponse ? $reply->throw()->json() : throw $reply;
        } catch (ForbiddenException $e) {
            throw $e;    // the service has cancelled the token
        } catch (EpAccountTokensException $e) {
            report($e);
            return null;
        }
    }
}
