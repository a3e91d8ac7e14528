<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

return [
    'failed' => 'That was not right. Please try again.',
    'refused' => 'We could not accept that. Please check your entries.',
    'login_required' => 'Your login has ended. Please log in again.',
    'log_in_first' => 'Please log in to do that.',
    'choose_account' => 'Please choose an account first.',
    'account_not_available' => 'You cannot use this account. Please choose another one.',
    'no_account' => 'You have no account yet. Please ask your company to add you.',
    'oidc_cancelled' => 'You have cancelled the login.',
    'oidc_failed' => 'That did not work. Please log in again.',
    'login_unknown' => 'We could not finish that. Please start again.',
    'outcome_unknown' => 'We do not know whether that went through. Please look before you try again.',
    'rate_limited' => 'Too many tries. Please try again in :seconds seconds.',
    'unavailable' => 'The shop cannot do that just now. Please try again in a moment.',
    'not_found' => 'There is no such page.',

    'typed' => [
        'text' => 'Please fill in the :attribute.',
        'too_long' => 'The :attribute is too long.',
        'characters' => 'The :attribute has characters that cannot be used here.',
    ],

    'titles' => [
        '404' => 'Not found',
        '429' => 'Please wait a moment',
        '503' => 'Not just now',
    ],
    'reload' => 'Try again',
];
