<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Http\Controllers;

use App\MailedCodes;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\Laravel\Rules\Typed;
use EpAccountTokens\Laravel\Shopper;
use EpAccountTokens\OneTimePasswordPurpose;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\View\View;

/** A forgotten password: a code by mail, which logs the shopper in, and a new password by means of that login. */
final class PasswordController
{
    public function __construct(private readonly EpAccountTokensInterface $ep, private readonly Shopper $shopper, private readonly MailedCodes $codes)
    {
    }

    public function forgotten(): View
    {
        return view('login.forgotten');
    }

    public function request(Request $request): RedirectResponse
    {
        $form = $request->validate(['username' => Typed::username()]);
        $this->ep->requestOneTimePassword(
            config('elasticpath.realm_id'),
            config('elasticpath.password_profile_id'),
            $form['username'],
            OneTimePasswordPurpose::ResetPassword,
        );
        return redirect()->route('password.new')->withInput($form)->with('status', 'If we know that user name, a code is on its way.');
    }

    public function show(): View
    {
        return view('login.new-password');
    }

    public function store(Request $request): RedirectResponse
    {
        $form = $request->validate([
            'username' => Typed::username(),
            'code' => Typed::code(),
            'password' => [...Typed::password(), 'min:8', 'confirmed'],
        ], ['password.confirmed' => 'The two passwords are not the same.']);
        $page = $this->ep->loginWithOneTimePassword(config('elasticpath.password_profile_id'), $form['username'], $form['code'], limit: 100);
        $this->shopper->logIn($page);
        return $this->isChanged($page, $form['username'], $form['password'])
            ? $this->shopper->redirect()->with('status', 'You have a new password.')
            : $this->shopper->redirect()->withErrors(['form' => 'You are logged in, but your password is the old one: the shop could not change it.']);
    }

    /** The store has to allow it: `account_member_self_management` is `update_only`. */
    private function isChanged(TokenPage $page, string $username, #[\SensitiveParameter] string $password): bool
    {
        $ids = $this->codes->userOf($username);
        if ($ids === null || count($page) === 0) {
            return false;
        }
        $path = '/v2/authentication-realms/' . config('elasticpath.realm_id')
            . "/user-authentication-info/$ids[user]/user-authentication-password-profile-info/$ids[password_profile_info]";
        $data = ['type' => 'user_authentication_password_profile_info', 'id' => $ids['password_profile_info'], 'password' => $password];
        try {
            $this->ep->send(HttpRequest::json('PUT', $path, ['data' => $data]), $page->tokens[0])->throw();
            return true;
        } catch (EpAccountTokensException $e) {
            report($e);
            return false;
        }
    }
}
