<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* report.php WORK: WORK/results.json as tables of ratios in Markdown, with the targets beside them. Run where ext-curl is loaded. */

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

/** A row of ratios, one for each number of tokens or size. The only client that may be missing is PHP 8.5's share handle. */
function ratios(string $name, array $by_size, string $above, string $below, string $what, string $relation = '', array|float|null $limit = null): array
{
	if (!isset(reset($by_size)[$above])) {
		return [$name, ...array_fill(0, count($by_size), 'needs PHP 8.5'), '', ''];
	}
	$values = array_map(fn ($clients) => $clients[$above][$what] / $clients[$below][$what], $by_size);
	return [$name, ...array_map(number(...), array_values($values)), ...verdict($values, $relation, $limit)];
}

function ratio(string $name, float $value, string $relation = '', ?float $limit = null): array
{
	return [$name, number($value), ...verdict([$value], $relation, $limit)];
}

function version_of_client(string $name): string
{
	global $work;
	return ltrim((require "$work/clients/vendor/composer/installed.php")['versions'][$name]['pretty_version'], 'v');
}

$tokens = ['1 token', '25', '100', 'target', ''];
$sizes = ['2 KB', '20', '200', 'target', ''];
$curl = curl_version();
$versions = trim(file_get_contents("$work/versions"));

echo 'Made by `benchmarks/run', $results['mode'] === 'quick' ? ' --quick' : '', '` on ', gmdate('Y-m-d'), ': ', $results['machine'], ".\n";
echo 'PHP ', PHP_VERSION, PHP_ZTS ? ' ZTS' : ' NTS', ", opcache on, JIT off; libcurl $curl[version], $curl[ssl_version]; $versions; ";
echo 'Symfony HttpClient ', version_of_client('symfony/http-client'), ', Guzzle ', version_of_client('guzzlehttp/guzzle'), ".\n";
printf("Load average before the run %.1f, after it %.1f.\n\n", $results['load_before'], $results['load_after']);

$kept = $results['kept'];
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
	['control: highest / lowest round of the C limit', ...array_map(fn ($clients) => number($clients['C list']['high'] / $clients['C list']['low']), array_values($kept)), '', ''],
]);

if ($results['instructions']) {
	echo "Instructions in user space (callgrind), which no other load disturbs:\n\n";
	table(['', '1 token', '25', '100', '', ''], [
		ratios('`listTokens()` / C limit', $results['instructions'], 'ours-list', 'C list', 'count'),
		ratios('`loginWithPassword()` / C limit with a read callback', $results['instructions'], 'ours', 'C password', 'count'),
		ratios('ext-curl, kept handle / `loginWithPassword()`', $results['instructions'], 'ext-curl', 'ours', 'count'),
	]);
}

$gets = $results['gets'];
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
	['control: highest / lowest round of the C limit', ...array_map(fn ($clients) => number($clients['C get']['high'] / $clients['C get']['low']), array_values($gets)), '', ''],
]);

if ($results['instructions_of_gets']) {
	echo "Instructions in user space (callgrind):\n\n";
	table(['', '2 KB', '20', '200', '', ''], [
		ratios('`send()` / C limit', $results['instructions_of_gets'], 'ours', 'C get', 'count'),
		ratios('`send()` / C that keeps the header lines', $results['instructions_of_gets'], 'ours', 'C get-headers', 'count'),
		ratios('`sendAll()` of 4 GETs / `send()`', $results['instructions_of_gets'], 'ours, four', 'ours', 'count'),
		ratios('ext-curl, kept handle / `send()`', $results['instructions_of_gets'], 'ext-curl', 'ours', 'count'),
	]);
}

$new = array_map(fn ($client) => $client['cpu'], $results['new']);
$old_openssl = version_compare(preg_replace('/^\D*([\d.]+).*$/', '$1', $curl['ssl_version']), '3.4', '<');
echo "### CPU of a call that connects (1 token)\n\n";
table(['', '', 'target', ''], [
	ratio('first: ours, hashed directory / ext-curl, bundle', $new['ours, hashed'] / $new['ext-curl, bundle'], '<=', $old_openssl ? 0.10 : 0.30),
	ratio('again: ours, hashed directory / ext-curl\'s first, bundle', $new['ours again, hashed'] / $new['ext-curl, bundle'], '<=', $old_openssl ? 0.06 : 0.20),
	ratio('again: ours, bundle / ext-curl\'s first, bundle', $new['ours again, bundle'] / $new['ext-curl, bundle']),
	ratio('first: ours, bundle / ext-curl, bundle', $new['ours, bundle'] / $new['ext-curl, bundle']),
	ratio('first: ours, one CA / ext-curl, one CA', $new['ours, one CA'] / $new['ext-curl, one CA']),
	ratio('first: ours, hashed directory / ext-curl tuned, hashed directory', $new['ours, hashed'] / $new['ext-curl, hashed']),
	ratio('again: ext-curl, kept handle, bundle / ext-curl\'s first, bundle', $new['ext-curl again, bundle'] / $new['ext-curl, bundle']),
	ratio('first: Symfony HttpClient, bundle / ext-curl, bundle', $new['symfony, bundle'] / $new['ext-curl, bundle']),
	ratio('first: Guzzle, bundle / ext-curl, bundle', $new['guzzle, bundle'] / $new['ext-curl, bundle']),
	ratio('control: first in C, bundle / ext-curl, bundle', $new['C, bundle'] / $new['ext-curl, bundle']),
	ratio('control: first in C, hashed directory / ours, hashed directory', $new['C, hashed'] / $new['ours, hashed']),
]);

$fpm = $results['fpm'];
echo "### php-fpm: one login for each web request, loopback\n\n";
table(['p50', ...$tokens], [
	ratios('ext-curl, bundle (what people have) / ours', $fpm, 'ext-curl', 'ours', 'p50', '>=', [80, 65, 28]),
	ratios('ext-curl, one CA / ours', $fpm, 'ext-curl-one-ca', 'ours', 'p50', '>=', [8, 7, 4.5]),
	ratios('ext-curl tuned, hashed directory / ours', $fpm, 'ext-curl-tuned', 'ours', 'p50'),
	ratios('Symfony HttpClient, bundle / ours', $fpm, 'symfony', 'ours', 'p50'),
	ratios('Guzzle, bundle / ours', $fpm, 'guzzle', 'ours', 'p50'),
	ratios('ext-curl, bundle, persistent share handle / ours', $fpm, 'ext-curl-share', 'ours', 'p50'),
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
	ratios('persistent TLS stream by hand / ours', $fpm, 'stream', 'ours', 'cpu'),
	ratios('control: a web request without a call / ours', $fpm, 'empty', 'ours', 'cpu'),
]);

$far = $results['far'];
$round_trip = $results['round_trip_ms'];
echo "### php-fpm at $round_trip ms round trip, 25 tokens\n\n";
$names = ['ours' => 'ours', 'stream' => 'persistent TLS stream by hand', 'ext-curl-share' => 'ext-curl, bundle, persistent share handle',
	'ext-curl-tuned' => 'ext-curl tuned, hashed directory', 'ext-curl-one-ca' => 'ext-curl, one CA',
	'ext-curl' => 'ext-curl, bundle', 'symfony' => 'Symfony HttpClient, bundle', 'guzzle' => 'Guzzle, bundle'];
$rows = [];
foreach ($names as $client => $name) {
	if (!isset($far[$client])) {
		$rows[] = [$name, 'needs PHP 8.5', '', '', ''];
		continue;
	}
	$over = $far[$client]['p50'] - $round_trip;
	$target = $client === 'ours' ? ['1 round trip and at most 3 ms', $over <= 3.0 ? 'met' : 'missed'] : ['', ''];
	$rows[] = [$name, number($far[$client]['p50'] / $round_trip), number($far[$client]['p95'] / $round_trip), ...$target];
}
table(['in round trips', 'p50', 'p95', 'target', ''], $rows);
printf("Ours, p50: one round trip and %.1f ms on this machine. The proxy delays a client's first bytes instead of its connect, so that loading a CA bundle overlaps: the bundle's rows are too kind.\n\n", $far['ours']['p50'] - $round_trip);

$fpm = $results['fpm_gets'];
echo "### php-fpm: one GET of the shop's own for each web request, loopback\n\n";
foreach (['p50' => ['p50', 80], 'CPU of the child' => ['cpu', null]] as $head => [$what, $limit]) {
	table([$head, ...$sizes], [
		ratios('ext-curl, bundle (what people have) / ours', $fpm, 'ext-curl', 'ours', $what, '>=', $limit),
		ratios('Guzzle, bundle / ours', $fpm, 'guzzle', 'ours', $what, '>=', $limit),
		ratios('Symfony HttpClient, bundle / ours', $fpm, 'symfony', 'ours', $what, '>=', $limit),
		ratios('ext-curl, one CA / ours', $fpm, 'ext-curl-one-ca', 'ours', $what),
		ratios('ext-curl, hashed directory / ours', $fpm, 'ext-curl-tuned', 'ours', $what),
		ratios('ext-curl, bundle, persistent share handle / ours', $fpm, 'ext-curl-share', 'ours', $what),
		ratios('persistent TLS stream by hand / ours', $fpm, 'stream', 'ours', $what),
		ratios('control: a web request without a call / ours', $fpm, 'empty', 'ours', $what),
	]);
}

$far = $results['far_gets'];
echo "### php-fpm at $round_trip ms round trip: a page of three GETs side by side, 20 KB each\n\n";
$names = ['ours' => '`sendAll()`', 'stream' => 'three persistent TLS streams by hand', 'ext-curl-share' => 'curl_multi, bundle, persistent share handle',
	'ext-curl-tuned' => 'curl_multi, hashed directory', 'ext-curl-one-ca' => 'curl_multi, one CA', 'ext-curl' => 'curl_multi, bundle',
	'symfony' => 'Symfony HttpClient, bundle', 'guzzle' => 'Guzzle, bundle'];
$targets = ['ours' => verdict([$far['ours']['p50'] / $round_trip], '<=', 1.15), 'guzzle' => verdict([$far['guzzle']['cpu'] / $far['ours']['cpu']], '>=', 50.0)];
$targets['ours'][0] = 'p50 ' . $targets['ours'][0];
$targets['guzzle'][0] = 'CPU ' . $targets['guzzle'][0];
$rows = [];
foreach ($names as $client => $name) {
	$rows[] = isset($far[$client]) ? [
		$name, number($far[$client]['p50'] / $round_trip), number($far[$client]['p95'] / $round_trip), number($far[$client]['cpu'] / $far['ours']['cpu']),
		...$targets[$client] ?? ['', ''],
	] : [$name, 'needs PHP 8.5', '', '', '', ''];
}
table(['', 'p50 in round trips', 'p95 in round trips', 'CPU of the child / ours', 'target', ''], $rows);

$hydration = $results['hydration'];
echo "### Reply text to objects (CPU, no network)\n\n";
$peer = 'json_decode + objects + new DateTimeImmutable';
$rows = [];
foreach (['ours' => [0.45, 0.20, 0.20], 'ours, dates read' => null, 'json_decode + objects + createFromFormat' => null, 'json_decode alone' => null] as $name => $limit) {
	$values = array_map(fn ($variants) => $variants[$name] / $variants[$peer], $hydration);
	$main = array_slice(array_values($values), 0, 3);
	$rows[] = [$name, ...array_map(number(...), array_values($values)), ...verdict($main, '<=', $limit)];
}
table(["/ $peer", '1 token', '25', '100', '25, some names beyond ASCII', 'target at 1 / 25 / 100', ''], $rows);

$start = $results['start_up'];
$resident = $results['resident'];
$connections = $results['connections'];
$trips = $results['long_roster'] / $round_trip;
$added = $start['ours']['cpu'] - $start['php']['cpu'];
$bare = $start['libcurl and json-c alone']['cpu'] - $start['php']['cpu'];
echo "### Counts, memory, start-up\n\n";
table(['', '', 'target', ''], [
	["connections opened by one php-fpm child in $connections[requests] web requests", $connections['connections'], '1', $connections['connections'] === 1 ? 'met' : 'missed'],
	...array_map(fn ($client, $method) => [
		"growth of resident memory from call 1,000 to $resident[calls], KB, and over the last third of the calls: `$method()`",
		"{$resident[$client]['all']}, {$resident[$client]['last third']}", '0', $resident[$client]['all'] <= 0 ? 'met' : 'missed',
	], ['ours', 'ours-list'], ['loginWithPassword', 'listTokens']),
	['CPU of loading the module, ms', number($added), 'at most 1.00', $added <= 1.0 ? 'met' : 'missed'],
	['control: loading ext-curl / loading ours', number(($start['ext-curl']['cpu'] - $start['php']['cpu']) / $added), '', ''],
	['control: loading libcurl and json-c alone / loading ours', number($bare / $added), '', ''],
	['all tokens of 2,500 accounts at 20 ms round trip (`listTokens()`, then `eachToken()`), in round trips', number($trips), 'at most 10', $trips <= 10.0 ? 'met' : 'missed'],
]);
