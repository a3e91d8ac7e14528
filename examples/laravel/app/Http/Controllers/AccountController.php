<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Http\Controllers;

use EpAccountTokens\Laravel\Rules\Typed;
use EpAccountTokens\Laravel\Shopper;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\View\View;

/** The first choice of an account after a login, and every switch after it. */
final class AccountController
{
    public function index(Request $request, Shopper $shopper): View|RedirectResponse
    {
        if (!$shopper->isLoggedIn()) {
            return redirect()->route('login');
        }
        $accounts = $shopper->accounts();
        asort($accounts, SORT_NATURAL | SORT_FLAG_CASE);
        // The browser filters as one types; without scripts the form is sent.
        $search = is_string($request->query('q')) ? trim($request->query('q')) : '';
        return view('accounts', [
            'accounts' => array_filter($accounts, fn (string $name) => $search === '' || mb_stripos($name, $search) !== false),
            'count' => count($accounts),
            'current' => $shopper->accountId(),
            'search' => $search,
        ]);
    }

    public function choose(Request $request, Shopper $shopper): RedirectResponse
    {
        $form = $request->validate(['account_id' => Typed::accountId()]);
        $token = $shopper->choose($form['account_id']);
        return redirect()->intended(route('home'))->with('status', "You are shopping for $token->accountName.");
    }
}
