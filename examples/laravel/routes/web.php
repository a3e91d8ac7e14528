<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use App\Http\Controllers\AccountController;
use App\Http\Controllers\LoginController;
use App\Http\Controllers\OrderController;
use App\Http\Controllers\PasswordController;
use App\Http\Controllers\ShopController;
use App\Http\Controllers\SignUpController;
use App\Http\Controllers\WebhookController;
use Illuminate\Support\Facades\Route;

Route::get('/login', [LoginController::class, 'show'])->name('login');
Route::post('/login/oidc', [LoginController::class, 'oidc']);
Route::get('/login/callback', [LoginController::class, 'callback'])->name('login.callback');
Route::get('/login/code', [LoginController::class, 'codeForm'])->name('code');
Route::get('/sign-up', [SignUpController::class, 'show'])->name('sign-up');
Route::get('/password/forgotten', [PasswordController::class, 'forgotten'])->name('password.forgotten');
Route::get('/password/new', [PasswordController::class, 'show'])->name('password.new');
Route::middleware('throttle:' . config('shop.tries') . ',1')->group(function (): void {
    Route::post('/login/password', [LoginController::class, 'password']);
    Route::post('/login/request-code', [LoginController::class, 'requestCode']);
    Route::post('/login/code', [LoginController::class, 'code']);
    Route::post('/sign-up', [SignUpController::class, 'store']);
    Route::post('/password/forgotten', [PasswordController::class, 'request']);
    Route::post('/password/new', [PasswordController::class, 'store']);
});
Route::post('/logout', [LoginController::class, 'logout']);
Route::post('/webhook/one-time-password', WebhookController::class);

Route::get('/accounts', [AccountController::class, 'index'])->name('accounts');
Route::post('/accounts', [AccountController::class, 'choose']);
Route::middleware('ep.account')->group(function (): void {
    Route::get('/', [ShopController::class, 'show'])->name('home');
    Route::post('/cart', [OrderController::class, 'add']);
    Route::post('/cart/remove', [OrderController::class, 'remove']);
    Route::post('/checkout', [OrderController::class, 'checkOut']);
    Route::get('/orders', [OrderController::class, 'orders'])->name('orders');
});
