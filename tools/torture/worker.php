<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * The page that memory-limit.php asks php-fpm for: one operation, with no more of PHP's memory than there is already, of which so many
 * blocks of all sizes are taken. Answers '' where that is too much, a blank where the limit is reached within the operation, and otherwise in
 * JSON: what came of it and, in peace, the process and what is allocated.
 */
declare(strict_types=1);

require __DIR__ . '/torture.inc';

ini_set('display_errors', '0');
/** Bytes of PHP's small blocks, from the smallest that holds a string, of which HEAD are its own. */
const SIZES = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 640, 768, 896, 1024, 1280, 1536, 1792, 2048, 2560, 3072];
const HEAD = 25;

$bench = Bench::at($_GET['base'], $_GET['tls'], $_GET['ca']);
$operation = array_column($bench->operations(), null, 'name')[$_GET['operation']];
$inPeace = $_GET['taken'] === '';
$ep = $bench->client(...$operation->options);
$run = $operation->run;
$blocks = new SplFixedArray(8192);
$answer = null;
if (!$inPeace) {
    ini_set('memory_limit', (string) memory_get_usage(true));
    for ($i = 0; $i < (int) $_GET['taken']; $i++) {
        $blocks[$i] = str_repeat('x', SIZES[$i % count(SIZES)] - HEAD);
    }
    echo ' ';
}
$answer = $run($ep);
ini_set('memory_limit', '64M');
$found = ['answer' => md5(serialize(plain($answer)))];
if ($inPeace) {
    EpAccountTokens::flushConnections();
    $found += ['process' => getmypid(), 'status' => array_intersect_key(EpAccountTokens::status(), ['in_use' => 0, 'idle' => 0]), 'live' => (new Allocator())->live()];
}
echo json_encode($found);
