<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

// The stand-in for the store is that of the extension's own tests.
require __DIR__ . '/../vendor/autoload.php';
require __DIR__ . '/../../../php_tests/support/server.inc';
