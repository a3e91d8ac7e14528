<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

$loader = require getenv('EP_COMPOSER_DIR') . '/vendor/autoload.php';
$loader->setClassMapAuthoritative(false);
$loader->addPsr4('EpAccountTokens\\Psr18\\', getenv('EP_PACKAGE_DIR') . '/src');
