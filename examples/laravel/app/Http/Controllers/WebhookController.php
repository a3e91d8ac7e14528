<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Http\Controllers;

use App\MailedCodes;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Support\Facades\Mail;

/** The service hands the code to the shop, and the shop mails it. */
final class WebhookController
{
    public function __invoke(Request $request, MailedCodes $codes): Response
    {
        $secret = (string) config('shop.webhook_secret');
        abort_unless($secret !== '' && hash_equals($secret, (string) $request->header('X-Moltin-Secret-Key')), 401);
        if ($request->input('triggered_by') !== 'one-time-password-token-request.created') {
            return response()->noContent();
        }
        $event = $request->validate([
            'payload.one_time_password_token' => ['required', 'string'],
            'payload.purpose' => ['string'],
            'payload.user_authentication_info.id' => ['required', 'string'],
            'payload.user_authentication_info.email' => ['required', 'email'],
            'payload.user_authentication_password_profile_info.username' => ['required', 'string'],
            'payload.user_authentication_password_profile_info.id' => ['string'],
        ])['payload'];
        $login = $event['user_authentication_password_profile_info'];
        $codes->remember($login['username'], $event['user_authentication_info']['id'], $login['id'] ?? '');
        $text = ($event['purpose'] ?? '') === 'reset_password'
            ? "Somebody asked for a new password for your login. If that was you, type the code $event[one_time_password_token]"
            : "Your code is $event[one_time_password_token]";
        Mail::raw($text, fn ($mail) => $mail->to($event['user_authentication_info']['email'])->subject('Your code'));
        return response()->noContent();
    }
}
