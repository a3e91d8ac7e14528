<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Medians and percentiles, and the order of an interleaved round. */

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

/** The same list, begun elsewhere in each round. */
function rotated(array $list, int $round): array
{
	$at = $round % count($list);
	return [...array_slice($list, $at), ...array_slice($list, 0, $at)];
}
