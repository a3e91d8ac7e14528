<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

return [
    'webhook_secret' => env('EP_WEBHOOK_SECRET'),
    // How often one address may try to log in, a minute.
    'tries' => env('SHOP_TRIES', 20),
];
