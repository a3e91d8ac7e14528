<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Medians and percentiles, ratios of interleaved rounds, and the order of a round. */

function percentile(array $samples, float $share): float
{
	sort($samples);
	return $samples[min(count($samples) - 1, (int) floor($share * count($samples)))];
}

function median(array $samples): float
{
	sort($samples);
	$count = count($samples);
	return $count % 2 ? $samples[intdiv($count, 2)] : ($samples[$count / 2 - 1] + $samples[$count / 2]) / 2;
}

/**
 * The ratio of two clients: the median of the ratios of their rounds, since what slows the machine for a while slows both.
 *
 * @return array{0: float, 1: float, 2: float} the ratio, and the quartiles of the rounds
 */
function ratio_of_rounds(array $above, array $below): array
{
	$ratios = array_map(fn ($of, $to) => $of / $to, $above, $below);
	return [median($ratios), percentile($ratios, 0.25), percentile($ratios, 0.75)];
}

/** The same list, begun elsewhere in each round. */
function rotated(array $list, int $round): array
{
	$at = $round % count($list);
	return [...array_slice($list, $at), ...array_slice($list, 0, $at)];
}
