<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Http\Controllers;

use EpAccountTokens\InvalidRequestException;
use EpAccountTokens\Laravel\Rules\Typed;
use EpAccountTokens\Laravel\Shopper;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokensInterface;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\View\View;

final class SignUpController
{
    public function show(): View
    {
        return view('login.sign-up');
    }

    public function store(Request $request, EpAccountTokensInterface $ep, Shopper $shopper): RedirectResponse
    {
        $form = $request->validate([
            'name' => Typed::name(),
            'username' => Typed::email(),
            'password' => [...Typed::password(), 'min:8', 'confirmed'],
        ], ['password.confirmed' => 'The two passwords are not the same.'], ['username' => 'e-mail address']);
        try {
            $page = $ep->selfSignup(config('elasticpath.password_profile_id'), $form['username'], $form['password'], $form['name'], $form['username']);
        } catch (InvalidRequestException $e) {
            report($e);
            return back()->withInput($request->only('name', 'username'))->withErrors([
                'username' => 'We could not sign you up. If you have a login already, use that; if not, try a longer password.',
            ]);
        } catch (OutcomeUnknownException $e) {
            report($e);
            return redirect()->route('login')->withInput($request->only('username'))->withErrors(['form' => 'We may have signed you up. Please try to log in.']);
        }
        $shopper->logIn($page);
        return $shopper->redirect()->with('status', 'Welcome!');
    }
}
