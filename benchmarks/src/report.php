<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * report.php WORK: WORK/results.json as tables of ratios in Markdown, with the targets beside them. Run where ext-curl is loaded.
 * Where there is a target, the quartiles of the rounds stand in brackets.
 */

require __DIR__ . '/stats.php';

[, $work] = $argv;
$results = json_decode(file_get_contents("$work/results.json"), true, flags: JSON_THROW_ON_ERROR);

function number(float $value): string
{
	return $value >= 100 ? number_format($value, 0, '.', '') : number_format($value, $value >= 10 ? 1 : 2, '.', '');
}

/** @param list<string> $head */
function table(array $head, array $rows): void
{
	echo '| ', implode(' | ', $head), " |\n|", str_repeat(' --- |', count($head)), "\n";
	foreach ($rows as $row) {
		echo '| ', implode(' | ', $row), " |\n";
	}
	echo "\n";
}

/** @param list<float>|float|null $limit at 1, 25 and 100 tokens, or at 2, 20 and 200 KB; or at any */
function verdict(array $values, string $relation, array|float|null $limit): array
{
	if ($limit === null) {
		return ['', ''];
	}
	$met = [];
	foreach (array_values($values) as $i => $value) {
		$bound = is_array($limit) ? $limit[$i] : $limit;
		$met[] = round($relation === '<=' ? $bound - $value : $value - $bound, 2) >= 0 ? 'met' : 'missed';
	}
	$bounds = implode(' / ', array_map(fn ($bound) => rtrim(rtrim(sprintf('%.2f', $bound), '0'), '.'), (array) $limit));
	return [($relation === '<=' ? 'at most ' : 'at least ') . $bounds, count(array_unique($met)) === 1 ? $met[0] : implode(' / ', $met)];
}

/** @param array{0: float, 1: float, 2: float} $ratio of rounds */
function with_spread(array $ratio): string
{
	return number($ratio[0]) . ' (' . number($ratio[1]) . '–' . number($ratio[2]) . ')';
}

/** A row of ratios, one for each number of tokens or size. */
function ratios(string $name, array $by_size, string $above, string $below, string $what, string $relation = '', array|float|null $limit = null): array
{
	$ratios = array_values(array_map(fn ($clients) => ratio_of_rounds($clients[$above][$what], $clients[$below][$what]), $by_size));
	$values = array_column($ratios, 0);
	return [$name, ...($limit === null ? array_map(number(...), $values) : array_map(with_spread(...), $ratios)), ...verdict($values, $relation, $limit)];
}

/** The same for a client that only PHP 8.5 and newer has: no row or one. */
function ratios_of_share(string $name, array $by_size, string $above, string $below, string $what): array
{
	return isset(reset($by_size)[$above]) ? [ratios($name, $by_size, $above, $below, $what)] : [];
}

function highest_to_lowest_round(array $by_size, string $client): array
{
	return array_map(fn ($clients) => number(max($clients[$client]['cpu']) / min($clients[$client]['cpu'])), array_values($by_size));
}

function ratio(string $name, array $above, array $below, string $relation = '', ?float $limit = null): array
{
	$ratio = ratio_of_rounds($above, $below);
	return [$name, $limit === null ? number($ratio[0]) : with_spread($ratio), ...verdict([$ratio[0]], $relation, $limit)];
}

/** @return array{0: string, 1: string} p50 and p95 */
function in_round_trips(array $client): array
{
	global $round_trip;
	return [number(median($client['p50']) / $round_trip), number($client['p95'][0] / $round_trip)];
}

function version_of_client(string $name): string
{
	global $work;
	return ltrim((require "$work/clients/vendor/composer/installed.php")['versions'][$name]['pretty_version'], 'v');
}

$tokens = ['1 token', '25', '100', 'target', ''];
$sizes = ['2 KB', '20', '200', 'target', ''];
$curl = curl_version();
$round_trip = $results['round_trip_ms'];
$versions = trim(file_get_contents("$work/versions"));

echo 'Made by `benchmarks/run', $results['mode'] === 'quick' ? ' --quick' : '', '` on ', gmdate('Y-m-d'), ': ', $results['machine'], ".\n";
echo 'PHP ', PHP_VERSION, PHP_ZTS ? ' ZTS' : ' NTS', ", opcache on, JIT off; libcurl $curl[version], $curl[ssl_version]; $versions; ";
echo 'Symfony HttpClient ', version_of_client('symfony/http-client'), ', Guzzle ', version_of_client('guzzlehttp/guzzle'), ".\n";
printf("Load average before the run %.1f, after it %.1f.\n", $results['load_before'], $results['load_after']);
foreach ($results['repeated'] as $name => $why) {
	echo "`$name` was measured twice, since the first time failed: $why.\n";
}
echo "\n";

if ($kept = $results['kept'] ?? null) {
	echo "### CPU of a call on a kept connection (HTTPS, HTTP/1.1)\n\n";
	table(['', ...$tokens], [
		ratios('`listTokens()` / C limit', $kept, 'ours-list', 'C list', 'cpu', '<=', [1.08, 1.0, 0.95]),
		ratios('`loginWithPassword()` / C limit with a read callback', $kept, 'ours', 'C password', 'cpu', '<=', [1.0, 0.95, 0.9]),
		ratios('Symfony HttpClient / `loginWithPassword()`', $kept, 'symfony', 'ours', 'cpu', '>=', 3.3),
		ratios('Guzzle / `loginWithPassword()`', $kept, 'guzzle', 'ours', 'cpu', '>=', 3.3),
		ratios('ext-curl, kept handle / `loginWithPassword()`', $kept, 'ext-curl', 'ours', 'cpu', '>=', [1.3, 2.5, 2.8]),
		ratios('ext-curl tuned (kept handle, cheap dates) / `loginWithPassword()`', $kept, 'ext-curl-tuned', 'ours', 'cpu'),
		ratios('persistent TLS stream by hand, cheap dates / `loginWithPassword()`', $kept, 'stream', 'ours', 'cpu'),
		ratios('`loginWithPassword()`, every date read / none read', $kept, 'ours-dates', 'ours', 'cpu'),
		ratios('control: ext-curl, kept handle / C limit', $kept, 'ext-curl', 'C list', 'cpu'),
		ratios('control: C without JSON / C limit', $kept, 'C list-no-json', 'C list', 'cpu'),
		ratios('control: C without check of UTF-8 / C limit', $kept, 'C list-lax', 'C list', 'cpu'),
		['control: highest / lowest round of the C limit', ...highest_to_lowest_round($kept, 'C list'), '', ''],
	]);
}

if ($instructions = $results['instructions'] ?? null) {
	echo "Instructions in user space (callgrind), which no other load disturbs:\n\n";
	table(['', '1 token', '25', '100', '', ''], [
		ratios('`listTokens()` / C limit', $instructions, 'ours-list', 'C list', 'count'),
		ratios('`loginWithPassword()` / C limit with a read callback', $instructions, 'ours', 'C password', 'count'),
		ratios('ext-curl, kept handle / `loginWithPassword()`', $instructions, 'ext-curl', 'ours', 'count'),
	]);
}

if ($gets = $results['gets'] ?? null) {
	echo "### CPU of a GET of the shop's own on a kept connection (HTTPS, HTTP/1.1)\n\n";
	echo "The C limit is libcurl alone, and does not look at the reply. Nobody decodes a body.\n\n";
	table(['', ...$sizes], [
		ratios('`send()` / C limit', $gets, 'ours', 'C get', 'cpu', '<=', [1.10, 1.05, 1.05]),
		ratios('`sendAll()` of 4 GETs / `send()`', $gets, 'ours, four', 'ours', 'cpu', '<=', 3.5),
		ratios('Symfony HttpClient / `send()`', $gets, 'symfony', 'ours', 'cpu'),
		ratios('Guzzle / `send()`', $gets, 'guzzle', 'ours', 'cpu'),
		ratios('ext-curl, kept handle / `send()`', $gets, 'ext-curl', 'ours', 'cpu'),
		ratios('persistent TLS stream by hand / `send()`', $gets, 'stream', 'ours', 'cpu'),
		ratios('control: ext-curl, kept handle / C limit', $gets, 'ext-curl', 'C get', 'cpu'),
		ratios('control: C that keeps the header lines / C limit', $gets, 'C get-headers', 'C get', 'cpu'),
		['control: highest / lowest round of the C limit', ...highest_to_lowest_round($gets, 'C get'), '', ''],
	]);
}

if ($instructions = $results['instructions_of_gets'] ?? null) {
	echo "Instructions in user space (callgrind):\n\n";
	table(['', '2 KB', '20', '200', '', ''], [
		ratios('`send()` / C limit', $instructions, 'ours', 'C get', 'count'),
		ratios('`send()` / C that keeps the header lines', $instructions, 'ours', 'C get-headers', 'count'),
		ratios('`sendAll()` of 4 GETs / `send()`', $instructions, 'ours, four', 'ours', 'count'),
		ratios('ext-curl, kept handle / `send()`', $instructions, 'ext-curl', 'ours', 'count'),
	]);
}

if (isset($results['new'])) {
	$new = array_map(fn ($client) => $client['cpu'], $results['new']);
	$old_openssl = version_compare(preg_replace('/^\D*([\d.]+).*$/', '$1', $curl['ssl_version']), '3.4', '<');
	echo "### CPU of a call that connects (1 token)\n\n";
	table(['', '', 'target', ''], [
		ratio('first: ours, hashed directory / ext-curl, bundle', $new['ours, hashed'], $new['ext-curl, bundle'], '<=', $old_openssl ? 0.10 : 0.30),
		ratio('again: ours, hashed directory / ext-curl\'s first, bundle', $new['ours again, hashed'], $new['ext-curl, bundle'], '<=', $old_openssl ? 0.06 : 0.20),
		ratio('again: ours, bundle / ext-curl\'s first, bundle', $new['ours again, bundle'], $new['ext-curl, bundle']),
		ratio('first: ours, bundle / ext-curl, bundle', $new['ours, bundle'], $new['ext-curl, bundle']),
		ratio('first: ours, one CA / ext-curl, one CA', $new['ours, one CA'], $new['ext-curl, one CA']),
		ratio('first: ours, hashed directory / ext-curl tuned, hashed directory', $new['ours, hashed'], $new['ext-curl, hashed']),
		ratio('again: ext-curl, kept handle, bundle / ext-curl\'s first, bundle', $new['ext-curl again, bundle'], $new['ext-curl, bundle']),
		ratio('first: Symfony HttpClient, bundle / ext-curl, bundle', $new['symfony, bundle'], $new['ext-curl, bundle']),
		ratio('first: Guzzle, bundle / ext-curl, bundle', $new['guzzle, bundle'], $new['ext-curl, bundle']),
		ratio('control: first in C, bundle / ext-curl, bundle', $new['C, bundle'], $new['ext-curl, bundle']),
		ratio('control: first in C, hashed directory / ours, hashed directory', $new['C, hashed'], $new['ours, hashed']),
	]);
}

if ($fpm = $results['fpm'] ?? null) {
	echo "### php-fpm: one login for each web request, loopback\n\n";
	table(['p50', ...$tokens], [
		ratios('ext-curl, bundle (what people have) / ours', $fpm, 'ext-curl', 'ours', 'p50', '>=', [80, 65, 28]),
		ratios('ext-curl, one CA / ours', $fpm, 'ext-curl-one-ca', 'ours', 'p50', '>=', [8, 7, 4.5]),
		ratios('ext-curl tuned, hashed directory / ours', $fpm, 'ext-curl-tuned', 'ours', 'p50'),
		ratios('Symfony HttpClient, bundle / ours', $fpm, 'symfony', 'ours', 'p50'),
		ratios('Guzzle, bundle / ours', $fpm, 'guzzle', 'ours', 'p50'),
		...ratios_of_share('ext-curl, bundle, persistent share handle / ours', $fpm, 'ext-curl-share', 'ours', 'p50'),
		...ratios_of_share('Symfony HttpClient, bundle, persistent share handle / ours', $fpm, 'symfony-share', 'ours', 'p50'),
		...ratios_of_share('Guzzle, bundle, persistent share handle / ours', $fpm, 'guzzle-share', 'ours', 'p50'),
		ratios('persistent TLS stream by hand / ours', $fpm, 'stream', 'ours', 'p50'),
		ratios('control: a web request without a call / ours', $fpm, 'empty', 'ours', 'p50'),
	]);
	table(['p95', '1 token', '25', '100', '', ''], [
		ratios('ext-curl, bundle / ours', $fpm, 'ext-curl', 'ours', 'p95'),
		ratios('ext-curl, one CA / ours', $fpm, 'ext-curl-one-ca', 'ours', 'p95'),
		ratios('ext-curl tuned, hashed directory / ours', $fpm, 'ext-curl-tuned', 'ours', 'p95'),
		ratios('Symfony HttpClient, bundle / ours', $fpm, 'symfony', 'ours', 'p95'),
		ratios('Guzzle, bundle / ours', $fpm, 'guzzle', 'ours', 'p95'),
		ratios('persistent TLS stream by hand / ours', $fpm, 'stream', 'ours', 'p95'),
	]);
	table(['CPU of the child', '1 token', '25', '100', '', ''], [
		ratios('ext-curl, bundle / ours', $fpm, 'ext-curl', 'ours', 'cpu'),
		ratios('ext-curl, one CA / ours', $fpm, 'ext-curl-one-ca', 'ours', 'cpu'),
		...ratios_of_share('ext-curl, bundle, persistent share handle / ours', $fpm, 'ext-curl-share', 'ours', 'cpu'),
		...ratios_of_share('Symfony HttpClient, bundle, persistent share handle / ours', $fpm, 'symfony-share', 'ours', 'cpu'),
		...ratios_of_share('Guzzle, bundle, persistent share handle / ours', $fpm, 'guzzle-share', 'ours', 'cpu'),
		ratios('persistent TLS stream by hand / ours', $fpm, 'stream', 'ours', 'cpu'),
		ratios('control: a web request without a call / ours', $fpm, 'empty', 'ours', 'cpu'),
	]);
}

if ($far = $results['far'] ?? null) {
	echo "### php-fpm at $round_trip ms round trip, 25 tokens\n\n";
	$names = ['ours' => 'ours', 'stream' => 'persistent TLS stream by hand', 'ext-curl-share' => 'ext-curl, bundle, persistent share handle',
		'symfony-share' => 'Symfony HttpClient, bundle, persistent share handle', 'guzzle-share' => 'Guzzle, bundle, persistent share handle',
		'ext-curl-tuned' => 'ext-curl tuned, hashed directory', 'ext-curl-one-ca' => 'ext-curl, one CA',
		'ext-curl' => 'ext-curl, bundle', 'symfony' => 'Symfony HttpClient, bundle', 'guzzle' => 'Guzzle, bundle'];
	$over = median($far['ours']['p50']) - $round_trip;
	$rows = [];
	foreach (array_intersect_key($names, $far) as $client => $name) {
		$target = $client === 'ours' ? ['1 round trip and at most 3 ms', $over <= 3.0 ? 'met' : 'missed'] : ['', ''];
		$rows[] = [$name, ...in_round_trips($far[$client]), ...$target];
	}
	table(['in round trips', 'p50', 'p95', 'target', ''], $rows);
	printf("Ours, p50: one round trip and %.1f ms on this machine. The proxy delays a client's first bytes instead of its connect, so that loading a CA bundle overlaps: the bundle's rows are too kind.\n\n", $over);
}

if ($fpm = $results['fpm_gets'] ?? null) {
	echo "### php-fpm: one GET of the shop's own for each web request, loopback\n\n";
	foreach (['p50' => ['p50', 80], 'CPU of the child' => ['cpu', null]] as $head => [$what, $limit]) {
		table([$head, ...$sizes], [
			ratios('ext-curl, bundle (what people have) / ours', $fpm, 'ext-curl', 'ours', $what, '>=', $limit),
			ratios('Guzzle, bundle / ours', $fpm, 'guzzle', 'ours', $what, '>=', $limit),
			ratios('Symfony HttpClient, bundle / ours', $fpm, 'symfony', 'ours', $what, '>=', $limit),
			ratios('ext-curl, one CA / ours', $fpm, 'ext-curl-one-ca', 'ours', $what),
			ratios('ext-curl, hashed directory / ours', $fpm, 'ext-curl-tuned', 'ours', $what),
			...ratios_of_share('ext-curl, bundle, persistent share handle / ours', $fpm, 'ext-curl-share', 'ours', $what),
			...ratios_of_share('Symfony HttpClient, bundle, persistent share handle / ours', $fpm, 'symfony-share', 'ours', $what),
			...ratios_of_share('Guzzle, bundle, persistent share handle / ours', $fpm, 'guzzle-share', 'ours', $what),
			ratios('persistent TLS stream by hand / ours', $fpm, 'stream', 'ours', $what),
			ratios('control: a web request without a call / ours', $fpm, 'empty', 'ours', $what),
		]);
	}
}

if ($far = $results['far_gets'] ?? null) {
	echo "### php-fpm at $round_trip ms round trip: a page of three GETs side by side, 20 KB each\n\n";
	$names = ['ours' => '`sendAll()`', 'stream' => 'three persistent TLS streams by hand', 'ext-curl-share' => 'curl_multi, bundle, persistent share handle',
		'symfony-share' => 'Symfony HttpClient, bundle, persistent share handle', 'guzzle-share' => 'Guzzle, bundle, persistent share handle',
		'ext-curl-tuned' => 'curl_multi, hashed directory', 'ext-curl-one-ca' => 'curl_multi, one CA', 'ext-curl' => 'curl_multi, bundle',
		'symfony' => 'Symfony HttpClient, bundle', 'guzzle' => 'Guzzle, bundle'];
	$rows = [];
	foreach (array_intersect_key($names, $far) as $client => $name) {
		$cpu = ratio_of_rounds($far[$client]['cpu'], $far['ours']['cpu']);
		[$of, $target] = match ($client) {
			'ours' => ['p50 ', verdict([median($far['ours']['p50']) / $round_trip], '<=', 1.15)],
			'guzzle' => ['CPU ', verdict([$cpu[0]], '>=', 50.0)],
			default => ['', ['', '']],
		};
		$rows[] = [$name, ...in_round_trips($far[$client]), $client === 'guzzle' ? with_spread($cpu) : number($cpu[0]), $of . $target[0], $target[1]];
	}
	table(['', 'p50 in round trips', 'p95 in round trips', 'CPU of the child / ours', 'target', ''], $rows);
}

if ($hydration = $results['hydration'] ?? null) {
	echo "### Reply text to objects (CPU, no network)\n\n";
	$peer = 'json_decode + objects + new DateTimeImmutable';
	$rows = [];
	foreach (['ours' => [0.45, 0.20, 0.20], 'ours, dates read' => null, 'json_decode + objects + createFromFormat' => null, 'json_decode alone' => null] as $name => $limit) {
		$ratios = array_values(array_map(fn ($variants) => ratio_of_rounds($variants[$name], $variants[$peer]), $hydration));
		$values = array_column($ratios, 0);
		$rows[] = [$name, ...($limit === null ? array_map(number(...), $values) : array_map(with_spread(...), $ratios)), ...verdict(array_slice($values, 0, 3), '<=', $limit)];
	}
	table(["/ $peer", '1 token', '25', '100', '25, some names beyond ASCII', 'target at 1 / 25 / 100', ''], $rows);
}

$rows = [];
if ($connections = $results['connections'] ?? null) {
	$rows[] = ["connections opened by one php-fpm child in $connections[requests] web requests", $connections['connections'], '1', $connections['connections'] === 1 ? 'met' : 'missed'];
}
if ($resident = $results['resident'] ?? null) {
	foreach (['ours' => 'loginWithPassword', 'ours-list' => 'listTokens'] as $client => $method) {
		$rows[] = [
			"growth of resident memory from call 1,000 to $resident[calls], KB, and over the last third of the calls: `$method()`",
			"{$resident[$client]['all']}, {$resident[$client]['last third']}", '0', $resident[$client]['all'] <= 0 ? 'met' : 'missed',
		];
	}
}
if ($start = $results['start_up'] ?? null) {
	$added = array_map(fn ($client) => $client['cpu'] - $start['php']['cpu'], $start);
	$rows[] = ['CPU of loading the module, ms', number($added['ours']), 'at most 1.00', $added['ours'] <= 1.0 ? 'met' : 'missed'];
	foreach (['ext-curl', 'libcurl and json-c alone'] as $client) {
		$rows[] = ["control: loading $client / loading ours", number(fdiv($added[$client], $added['ours'])), '', ''];
	}
}
if (isset($results['long_roster'])) {
	$trips = $results['long_roster'] / $round_trip;
	$rows[] = ['all tokens of 2,500 accounts at 20 ms round trip (`listTokens()`, then `eachToken()`), in round trips', number($trips), 'at most 10', $trips <= 10.0 ? 'met' : 'missed'];
}
if ($rows) {
	echo "### Counts, memory, start-up\n\n";
	table(['', '', 'target', ''], $rows);
}
