<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

// `php artisan ep:discover` prints what the store wants here, and `php artisan ep:check` tries it.
return [

    // ---- the store ----

    'base_uri' => env('EP_BASE_URI', 'https://useast.api.elasticpath.com'),
    'client_id' => env('EP_CLIENT_ID'),
    'realm_id' => env('EP_REALM_ID'),
    'password_profile_id' => env('EP_PASSWORD_PROFILE_ID'),
    'oidc' => [
        'name' => env('EP_OIDC_NAME', 'Single sign-on'),
        'endpoint' => env('EP_OIDC_ENDPOINT'),
        'client_id' => env('EP_OIDC_CLIENT_ID', 'account-management'),
        // What Commerce Manager has, byte by byte. Null: the address of the route that is named below.
        'redirect_uri' => env('EP_OIDC_REDIRECT_URI'),
    ],

    // ---- the client ----

    // Seconds. `timeout` is that of a whole call: bearer, attempts, waits, pages.
    'timeout' => env('EP_TIMEOUT', 5.0),
    'connect_timeout' => env('EP_CONNECT_TIMEOUT', 2.0),
    'max_retries' => env('EP_MAX_RETRIES', 2),
    // Null: what PHP and the system trust, and no proxy.
    'ca_file' => env('EP_CA_FILE'),
    'proxy' => env('EP_PROXY'),
    'headers' => [
        // 'EP-Channel' => 'web store',
        // 'X-MOLTIN-CURRENCY' => 'USD',
    ],
    'user_agent_suffix' => env('EP_USER_AGENT_SUFFIX', ''),
    'lowercase_usernames' => (bool) env('EP_LOWERCASE_USERNAMES', false),

    // A store of config/cache.php, in which the workers share the bearer. Null: the default one; false: none.
    'cache' => env('EP_CACHE_STORE'),

    // A channel of config/logging.php. Null: the default one. "elasticpath", a file of its own, is there without being configured. Requests that
    // have gone well are logged at `level`, which false turns off.
    'log' => [
        'channel' => env('EP_LOG_CHANNEL'),
        'level' => env('EP_LOG_LEVEL', 'debug'),
    ],

    // ---- the shopper ----

    // Names of routes: the login form, the form to choose an account, where a shopper arrives after a login, the callback of the identity provider.
    'routes' => [
        'login' => 'login',
        'accounts' => 'accounts',
        'home' => 'home',
        'callback' => 'login.callback',
    ],

    // Seconds that a page may wait for its shopper's token to be renewed. When that fails the old token serves on.
    'renewal_timeout' => 1.5,

    // Seconds after which a page that says "not just now" may be asked for again, where the service has not named any.
    'retry_after' => 30,
];
