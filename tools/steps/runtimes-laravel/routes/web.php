<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\Laravel\Facades\Ep;
use EpAccountTokens\Laravel\Shopper;
use EpAccountTokens\Token;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Route;

Route::get('/login', fn () => response('log in', 401))->name('login');
Route::post('/login', function (Request $request, Shopper $shopper): string {
    $shopper->logIn(Ep::loginWithPassword(config('elasticpath.password_profile_id'), $request->input('username'), $request->input('password')));
    return 'welcome';
});
Route::get('/accounts', fn () => 'choose')->name('accounts');
// What each shopper must see their own of, and what tells of the worker.
Route::middleware('ep.account')->get('/', function (Token $token, Shopper $shopper): array {
    gc_collect_cycles();
    return [
        'account' => $token->accountName,
        'token' => hash('sha256', $token->token),
        'accounts' => array_values($shopper->accounts()),
        'sent' => Http::ep($token)->get("/v2/accounts/$token->accountId/addresses")->json('data.0.name'),
        'worker' => getmypid(),
        'memory' => memory_get_usage(),
        ...EpAccountTokens::status(),
    ];
})->name('home');
Route::get('/nobody', fn (Shopper $shopper): string => $shopper->isLoggedIn() ? 'somebody' : 'nobody');
