<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* The page of each php-fpm pool: one login, or its GETs, as one web request. Answers "PID COUNT", of tokens or bodies. */

$peer = $_GET['peer'];
$found = (require __DIR__ . "/../peers/$peer.php")($_GET['origin'], $_GET['ca_directory'] ?? null, $_GET['paths'] ?? [])();
echo getmypid(), ' ', count($found);
