<?php
declare(strict_types=1);

require getenv('EP_COMPOSER_DIR') . '/vendor/autoload.php';
require __DIR__ . '/AccountController.php';
require __DIR__ . '/Signatures.php';
