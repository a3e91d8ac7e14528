<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

return [
    'base_uri' => env('EP_BASE_URI', EpAccountTokens::US_EAST),
    'client_id' => env('EP_CLIENT_ID'),
    'realm_id' => env('EP_REALM_ID'),
    'password_profile_id' => env('EP_PASSWORD_PROFILE_ID'),
    'oidc' => [
        'name' => env('EP_OIDC_NAME'),
        'endpoint' => env('EP_OIDC_ENDPOINT'),
        'client_id' => env('EP_OIDC_CLIENT_ID', 'account-management'),
        'redirect_uri' => env('EP_REDIRECT_URI'),
    ],
    'webhook_secret' => env('EP_WEBHOOK_SECRET'),
];
