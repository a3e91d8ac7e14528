<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * hydrate.php WORK ROUNDS: reply text to typed values, without a network; in-process, interleaved, each variant on the same distinct bodies.
 * Prints JSON: bodies → variant → CPU in microseconds for one body, by round.
 */

$_SERVER['BENCH_VENDOR'] = '';
require __DIR__ . '/../peers/job.php';
require __DIR__ . '/stats.php';

[, $work, $rounds] = $argv;
gc_disable();

$variants = [
	'ours' => static fn (string $body) => bench_hydrate($body),
	'ours, dates read' => static function (string $body) {
		foreach (bench_hydrate($body)->tokens as $token) {
			$token->expires;
		}
	},
	'json_decode + objects + new DateTimeImmutable' => static fn (string $body) => tokens_of(decode($body)),
	'json_decode + objects + createFromFormat' => static fn (string $body) => tokens_with_cheap_dates(decode($body)),
	'json_decode alone' => static fn (string $body) => decode($body),
];

function cpu_us(): int
{
	$usage = getrusage();
	return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1000000 + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

/** At least half a megabyte, whatever the size of one. */
function measure(callable $variant, array $bodies, int $times): float
{
	$cpu = cpu_us();
	for ($i = 0; $i < $times; $i++) {
		foreach ($bodies as $body) {
			$variant($body);
		}
	}
	return (cpu_us() - $cpu) / ($times * count($bodies));
}

$results = [];
foreach (['1' => "$work/bodies/1", '25' => "$work/bodies/25", '100' => "$work/bodies/100", '25, names beyond ASCII' => "$work/bodies-utf8/25"] as $name => $folder) {
	$bodies = array_map('file_get_contents', glob("$folder/*.json"));
	$times = max(1, intdiv(1500, count($bodies) * max(1, (int) $name)));
	$samples = [];
	for ($round = 0; $round < $rounds; $round++) {
		foreach (rotated(array_keys($variants), $round) as $variant) {
			$samples[$variant][] = measure($variants[$variant], $bodies, $times);
		}
	}
	$results[$name] = $samples;
}
echo json_encode($results);
