<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App\Http\Controllers;

use App\Rules\Typed;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Support\Facades\Mail;
use Illuminate\View\View;

final class LoginController
{
    public function __construct(private readonly EpAccountTokensInterface $ep)
    {
    }

    public function show(): View
    {
        return view('login');
    }

    public function password(Request $request): RedirectResponse
    {
        $form = $request->validate(['username' => ['required', new Typed(1024)], 'password' => ['required', new Typed(4096)]]);
        return $this->enter($request, $this->ep->loginWithPassword(config('elasticpath.password_profile_id'), $form['username'], $form['password'], limit: 100));
    }

    // --- one-time password: ask, receive the code from the service and mail it, log in

    public function requestCode(Request $request): RedirectResponse
    {
        $form = $request->validate(['username' => ['required', new Typed(1024)]]);
        $this->ep->requestOneTimePassword(config('elasticpath.realm_id'), config('elasticpath.password_profile_id'), $form['username']);
        return redirect()->route('login')->with('code_for', $form['username'])->with('status', 'If we know you, you have mail.');
    }

    public function webhook(Request $request): Response
    {
        $secret = (string) config('elasticpath.webhook_secret');
        abort_unless($secret !== '' && hash_equals($secret, (string) $request->header('X-Moltin-Secret-Key')), 401);
        if ($request->input('triggered_by') === 'one-time-password-token-request.created') {
            $text = 'Your code is ' . $request->input('payload.one_time_password_token');
            Mail::raw($text, fn ($mail) => $mail->to($request->input('payload.user_authentication_info.email'))->subject('Your code'));
        }
        return response()->noContent();
    }

    public function code(Request $request): RedirectResponse
    {
        $form = $request->validate(['username' => ['required', new Typed(1024)], 'code' => ['required', new Typed(4096)]]);
        return $this->enter($request, $this->ep->loginWithOneTimePassword(config('elasticpath.password_profile_id'), $form['username'], $form['code'], limit: 100));
    }

    // --- OpenID Connect: away, and back

    public function oidc(Request $request): RedirectResponse
    {
        $oidc = config('elasticpath.oidc');
        $login = $this->ep->beginOidc($oidc['endpoint'], $oidc['redirect_uri'], $oidc['client_id']);
        $request->session()->put("ep_oidc.$login->state", $login->toArray());
        return redirect()->away($login->authorizationUrl);
    }

    public function callback(Request $request): RedirectResponse
    {
        $state = $request->query('state');
        $stored = is_string($state) ? $request->session()->pull("ep_oidc.$state") : null;
        if (!is_array($stored)) {
            return redirect()->route('login')->withErrors('Please log in again.');
        }
        return $this->enter($request, $this->ep->completeOidc(OidcLogin::fromArray($stored), $request->query()));
    }

    public function logout(Request $request): RedirectResponse
    {
        $request->session()->invalidate();
        $request->session()->regenerateToken();
        return redirect()->route('login');
    }

    /** Where every login ends: no account, one, or several to choose from. */
    private function enter(Request $request, TokenPage $page): RedirectResponse
    {
        $session = $request->session();
        $session->regenerate();
        $session->forget(['ep_token', 'ep_held', 'ep_oidc', 'ep_carts']);
        if (count($page) === 0) {
            return redirect()->route('login')->withErrors('You have no account yet. Ask your company to add you.');
        }
        $names = [];
        foreach ($this->ep->eachToken($page) as $token) {
            $names[$token->accountId] = $token->accountName;
        }
        $session->put('ep_accounts', $names);
        if (count($names) === 1) {
            $session->put('ep_token', $page->tokens[0]->toArray());
            return redirect()->route('shop');
        }
        $session->put('ep_held', $page->tokens[0]->toArray());
        return redirect()->route('accounts');
    }
}
