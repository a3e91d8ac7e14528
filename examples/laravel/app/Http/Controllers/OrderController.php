<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Http\Controllers;

use App\AccountCart;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\ProtocolException;
use EpAccountTokens\ServerErrorException;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Arr;
use Illuminate\View\View;

final class OrderController
{
    /** What an order has of an address of the account's. */
    private const BILLING = ['first_name', 'last_name', 'company_name', 'line_1', 'line_2', 'city', 'county', 'region', 'postcode', 'country'];
    private const SHIPPING = [...self::BILLING, 'phone_number', 'instructions'];

    public function __construct(private readonly EpAccountTokensInterface $ep, private readonly AccountCart $cart)
    {
    }

    public function add(Request $request, Token $token): RedirectResponse
    {
        $form = $request->validate(['product_id' => ['required', 'uuid'], 'quantity' => ['required', 'integer', 'between:1,999']]);
        $item = ['type' => 'cart_item', 'id' => $form['product_id'], 'quantity' => (int) $form['quantity']];
        return $this->post($this->cart->path($token) . '/items', $item, $token)
            ? redirect()->route('home')->with('status', 'Added to your cart.')
            : redirect()->route('home')->withErrors(['form' => 'We do not know whether that went into your cart. Look there before you add it again.']);
    }

    public function remove(Request $request, Token $token): RedirectResponse
    {
        $form = $request->validate(['item_id' => ['required', 'uuid']]);
        $this->ep->send(new HttpRequest('DELETE', $this->cart->path($token) . "/items/$form[item_id]"), $token)->throw();
        return redirect()->route('home')->with('status', 'It is out of your cart.');
    }

    public function checkOut(Request $request, Token $token): RedirectResponse
    {
        $form = $request->validate(['address_id' => ['required', 'uuid'], 'email' => ['required', 'email', 'max:254']]);
        $cart = $this->cart->path($token);
        $address = $this->get('/v2/accounts/' . rawurlencode($token->accountId) . "/addresses/$form[address_id]", $token);
        $reference = 'web-' . bin2hex(random_bytes(4));
        $order = [
            'external_ref' => $reference,
            'contact' => ['email' => $form['email']],
            'billing_address' => Arr::only($address, self::BILLING),
            'shipping_address' => Arr::only($address, self::SHIPPING),
        ];
        if (!$this->post("$cart/checkout", $order, $token)) {
            return redirect()->route('orders')->withErrors([
                'form' => "We do not know whether your order went through. Look for $reference under your orders before you try again.",
            ]);
        }
        try {
            $this->ep->send(new HttpRequest('DELETE', "$cart/items"), $token)->throw();    // a checkout leaves the cart as it is
        } catch (EpAccountTokensException $e) {
            report($e);
        }
        return redirect()->route('orders')->with('status', 'Thank you. We have your order.');
    }

    public function orders(Token $token): View
    {
        try {
            $orders = $this->get('/v2/orders', $token);
        } catch (ForbiddenException $e) {
            throw $e;    // the service has cancelled the token
        } catch (EpAccountTokensException $e) {
            report($e);
            $orders = null;
        }
        return view('orders', ['orders' => $orders]);
    }

    private function get(string $path, Token $token): array
    {
        return $this->ep->send(new HttpRequest('GET', $path), $token)->throw()->json()['data'];
    }

    /** Asks once, since a second time may be a second order. False: the service may have done it or not. */
    private function post(string $path, array $data, Token $token): bool
    {
        try {
            $this->ep->send(HttpRequest::json('POST', $path, ['data' => $data]), $token)->throw();
            return true;
        } catch (OutcomeUnknownException | ServerErrorException | ProtocolException $e) {
            report($e);
            return false;
        }
    }
}
