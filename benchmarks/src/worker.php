<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * worker.php PEER ORIGIN COUNT FRESHNESS [CA_DIRECTORY [PATH...]]: for each number that stands on a line of the standard input makes so many calls, and
 * answers "CPU_US WALL_US RESIDENT_KB".
 *
 * COUNT: of the tokens or bodies that a call brings. CA_DIRECTORY: may be empty. PATH: what to get, where the peer gets.
 * FRESHNESS: kept, or fresh for a new client and connection at each call.
 */

[, $peer, $origin, $count, $freshness] = $argv;
$make = require __DIR__ . "/../peers/$peer.php";
$directory = ($argv[5] ?? '') ?: null;
$paths = array_slice($argv, 6);
$call = $make($origin, $directory, $paths);

function cpu_us(): int
{
	$usage = getrusage();
	return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1000000 + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

function resident_kb(): int
{
	preg_match('/VmRSS:\s+(\d+)/', file_get_contents('/proc/self/status'), $found);
	return (int) $found[1];
}

/* What reading it needs the first time is not to count. */
resident_kb();
while (($line = fgets(STDIN)) !== false) {
	$cpu = cpu_us();
	$wall = hrtime(true);
	for ($i = (int) $line; $i > 0; $i--) {
		if ($freshness === 'fresh') {
			if (class_exists('EpAccountTokens', false)) {
				EpAccountTokens::flushConnections();
			}
			$call = $make($origin, $directory, $paths);
		}
		if (count($call()) !== (int) $count) {
			exit('not the expected reply');
		}
	}
	echo cpu_us() - $cpu, ' ', intdiv(hrtime(true) - $wall, 1000), ' ', resident_kb(), "\n";
}
