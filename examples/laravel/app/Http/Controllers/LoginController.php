<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Http\Controllers;

use EpAccountTokens\Laravel\Rules\Typed;
use EpAccountTokens\Laravel\Shopper;
use EpAccountTokensInterface;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\View\View;

final class LoginController
{
    public function __construct(private readonly EpAccountTokensInterface $ep, private readonly Shopper $shopper)
    {
    }

    public function show(): View
    {
        return view('login.password');
    }

    public function password(Request $request): RedirectResponse
    {
        $form = $request->validate(['username' => Typed::username(), 'password' => Typed::password()]);
        $this->shopper->logIn($this->ep->loginWithPassword(config('elasticpath.password_profile_id'), $form['username'], $form['password'], limit: 100));
        return $this->shopper->redirect();
    }

    // ---- a code by mail: asked for here, mailed by WebhookController ----

    public function requestCode(Request $request): RedirectResponse
    {
        $form = $request->validate(['username' => Typed::username()]);
        $this->ep->requestOneTimePassword(config('elasticpath.realm_id'), config('elasticpath.password_profile_id'), $form['username']);
        return redirect()->route('code')->withInput($form)->with('status', 'If we know that user name, a code is on its way.');
    }

    public function codeForm(): View
    {
        return view('login.code');
    }

    public function code(Request $request): RedirectResponse
    {
        $form = $request->validate(['username' => Typed::username(), 'code' => Typed::code()]);
        $this->shopper->logIn($this->ep->loginWithOneTimePassword(config('elasticpath.password_profile_id'), $form['username'], $form['code'], limit: 100));
        return $this->shopper->redirect();
    }

    // ---- OpenID Connect: away, and back ----

    public function oidc(): RedirectResponse
    {
        return redirect()->away($this->shopper->beginOidc());
    }

    public function callback(Request $request): RedirectResponse
    {
        $this->shopper->logIn($this->shopper->completeOidc($request->query()));
        return $this->shopper->redirect();
    }

    public function logout(): RedirectResponse
    {
        $this->shopper->logOut();
        return redirect()->route('login')->with('status', 'You are logged out.');
    }
}
