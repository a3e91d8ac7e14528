<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

// The servers are those of the extension's own tests: a stand-in for the store, and a server that breaks connections as planned.
require __DIR__ . '/../vendor/autoload.php';
require __DIR__ . '/../../../php_tests/support/faulty.inc';
