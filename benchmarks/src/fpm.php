<?php
/* The page of each php-fpm pool: one login, as one web request. Answers "PID TOKENS". */

$peer = $_GET['peer'];
$tokens = (require __DIR__ . "/../peers/$peer.php")($_GET['origin'], $_GET['ca_directory'] ?? null)();
echo getmypid(), ' ', count($tokens);
