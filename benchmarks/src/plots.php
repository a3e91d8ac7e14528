<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* plots.php WORK FOLDER: WORK/results.json as a few SVG files of bars; each bar is a ratio to the first row. */

require __DIR__ . '/stats.php';

[, $work, $folder] = $argv;
$results = json_decode(file_get_contents("$work/results.json"), true, flags: JSON_THROW_ON_ERROR);

/** @param array<string, float> $values by name; the first one is 1 */
function bars(string $title, array $values, bool $logarithmic): string
{
	$unit = reset($values);
	$ratios = array_map(fn ($value) => $value / $unit, $values);
	$place = static fn (float $ratio): float => $logarithmic ? log10(max($ratio, 0.1) * 10) : $ratio;
	$scale = 360 / $place(max($ratios));
	$height = 60 + 26 * count($ratios);
	$escape = static fn (string $text): string => htmlspecialchars($text, ENT_XML1);
	$svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"$height\" font-family=\"sans-serif\" font-size=\"13\">\n"
		. "<rect width=\"720\" height=\"$height\" fill=\"#fff\"/>\n"
		. '<text x="12" y="24" font-size="15" fill="#222">' . $escape($title) . "</text>\n";
	$y = 42;
	foreach ($ratios as $name => $ratio) {
		$width = round($place($ratio) * $scale, 1);
		$fill = str_starts_with($name, 'ours') ? '#2a6f97' : '#a9b4bd';
		$label = number_format($ratio, $ratio < 10 ? 2 : 0, '.', '');
		$svg .= '<text x="262" y="' . $y + 15 . '" text-anchor="end" fill="#222">' . $escape($name) . "</text>\n"
			. "<rect x=\"270\" y=\"$y\" width=\"$width\" height=\"20\" fill=\"$fill\"/>\n"
			. '<text x="' . 276 + $width . '" y="' . $y + 15 . "\" fill=\"#222\">$label</text>\n";
		$y += 26;
	}
	return "$svg</svg>\n";
}

/** @param array<string, string> $names key in the results → name in the plot */
function pick(array $results, array $names, string $what): array
{
	$values = [];
	foreach ($names as $key => $name) {
		$values[$name] = median($what === '' ? $results[$key] : $results[$key][$what]);
	}
	return $values;
}

$plots = [
	'kept-connection' => ['CPU of a call on a kept connection, 25 tokens (C with libcurl and json-c = 1)', pick($results['kept']['25'], [
		'C password' => 'C limit', 'ours' => 'ours', 'ours-dates' => 'ours, every date read', 'stream' => 'TLS stream by hand', 'ext-curl-tuned' => 'ext-curl, tuned',
		'ext-curl' => 'ext-curl, kept handle', 'symfony' => 'Symfony HttpClient', 'guzzle' => 'Guzzle',
	], 'cpu'), false],
	'php-fpm' => ['php-fpm, one login a request, p50 on loopback, 25 tokens (ours = 1; logarithmic)', pick($results['fpm']['25'], [
		'ours' => 'ours', 'stream' => 'TLS stream by hand', 'ext-curl-tuned' => 'ext-curl, hashed directory', 'ext-curl-one-ca' => 'ext-curl, one CA',
		'ext-curl' => 'ext-curl, bundle', 'symfony' => 'Symfony HttpClient, bundle', 'guzzle' => 'Guzzle, bundle',
	], 'p50'), true],
	'php-fpm-far' => ["php-fpm at $results[round_trip_ms] ms round trip, p50, 25 tokens (ours = 1)", pick($results['far'], [
		'ours' => 'ours', 'stream' => 'TLS stream by hand', 'ext-curl-tuned' => 'ext-curl, hashed directory', 'ext-curl-one-ca' => 'ext-curl, one CA',
		'ext-curl' => 'ext-curl, bundle', 'symfony' => 'Symfony HttpClient, bundle', 'guzzle' => 'Guzzle, bundle',
	], 'p50'), false],
	'kept-connection-get' => ["CPU of a GET of the shop's own on a kept connection, 20 KB (C with libcurl = 1)", pick($results['gets']['20'], [
		'C get' => 'C limit', 'ours' => 'ours', 'stream' => 'TLS stream by hand', 'ext-curl' => 'ext-curl, kept handle',
		'symfony' => 'Symfony HttpClient', 'guzzle' => 'Guzzle',
	], 'cpu'), false],
	'php-fpm-far-three' => ["A page of three GETs side by side at $results[round_trip_ms] ms round trip, p50 (ours = 1)", pick($results['far_gets'], [
		'ours' => 'ours: sendAll()', 'stream' => 'TLS streams by hand', 'ext-curl-tuned' => 'curl_multi, hashed directory', 'ext-curl-one-ca' => 'curl_multi, one CA',
		'ext-curl' => 'curl_multi, bundle', 'symfony' => 'Symfony HttpClient, bundle', 'guzzle' => 'Guzzle, bundle',
	], 'p50'), false],
	'php-fpm-three-cpu' => ['The same page: CPU of the php-fpm child (ours = 1; logarithmic)', pick($results['far_gets'], [
		'ours' => 'ours: sendAll()', 'stream' => 'TLS streams by hand', 'ext-curl-tuned' => 'curl_multi, hashed directory', 'ext-curl-one-ca' => 'curl_multi, one CA',
		'ext-curl' => 'curl_multi, bundle', 'symfony' => 'Symfony HttpClient, bundle', 'guzzle' => 'Guzzle, bundle',
	], 'cpu'), true],
	'hydration' => ['CPU from reply text to objects, 25 tokens (the usual PHP = 1)', pick($results['hydration']['25'], [
		'json_decode + objects + new DateTimeImmutable' => 'json_decode, objects, dates', 'json_decode + objects + createFromFormat' => 'the same with cheap dates',
		'json_decode alone' => 'json_decode alone', 'ours, dates read' => 'ours, every date read', 'ours' => 'ours',
	], ''), false],
];
foreach ($plots as $name => [$title, $values, $logarithmic]) {
	file_put_contents("$folder/$name.svg", bars($title, $values, $logarithmic));
}
