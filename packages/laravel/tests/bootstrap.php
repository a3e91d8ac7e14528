<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

// The server is that of the extension's own tests: a stand-in for the store.
require __DIR__ . '/../vendor/autoload.php';
require __DIR__ . '/../../../php_tests/support/server.inc';
