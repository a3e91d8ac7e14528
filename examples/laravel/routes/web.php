<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

use App\Http\Controllers\LoginController;
use App\Http\Controllers\OrderController;
use App\Http\Controllers\ShopController;
use Illuminate\Support\Facades\Route;

Route::get('/login', [LoginController::class, 'show'])->name('login');
Route::post('/login/password', [LoginController::class, 'password'])->middleware('throttle:20,1');
Route::post('/login/request-code', [LoginController::class, 'requestCode'])->middleware('throttle:20,1');
Route::post('/login/code', [LoginController::class, 'code'])->middleware('throttle:20,1');
Route::post('/login/oidc', [LoginController::class, 'oidc']);
Route::get('/login/callback', [LoginController::class, 'callback']);
Route::post('/webhook/one-time-password', [LoginController::class, 'webhook']);
Route::post('/logout', [LoginController::class, 'logout']);

Route::get('/accounts', [ShopController::class, 'accounts'])->name('accounts');
Route::post('/accounts', [ShopController::class, 'choose']);
Route::middleware('account')->group(function (): void {
    Route::get('/', [ShopController::class, 'show'])->name('shop');
    Route::post('/cart', [OrderController::class, 'add']);
    Route::post('/checkout', [OrderController::class, 'checkOut']);
    Route::get('/orders', [OrderController::class, 'orders'])->name('orders');
});
