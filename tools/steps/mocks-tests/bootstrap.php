<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

require getenv('EP_COMPOSER_DIR') . '/vendor/autoload.php';
require __DIR__ . '/AccountController.php';
require __DIR__ . '/Signatures.php';
