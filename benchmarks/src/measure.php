<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * measure.php WORK EXTENSION MODE SECTIONS: runs these comparisons against the servers of WORK, and writes WORK/results.json.
 * MODE: full, quick, or rehearsal, which makes every call once or twice. SECTIONS: names with commas between them, or all.
 * Within each comparison the clients take turns, and who begins rotates.
 */

require __DIR__ . '/stats.php';
require __DIR__ . '/fastcgi.php';

[, $work, $extension, $mode, $sections] = $argv;
$site = json_decode(file_get_contents("$work/site.json"), true);

/** How many rounds or calls. */
function times(int $full, int $quick, int $rehearsal = 1): int
{
	global $mode;
	return ['full' => $full, 'quick' => $quick, 'rehearsal' => $rehearsal][$mode];
}

/** A child that makes calls on demand; see worker.php and limit.c. */
final class Worker
{
	/** @var resource */
	private $process;
	private array $pipes = [];

	public function __construct(private readonly array $command)
	{
		$this->process = proc_open([...pin(0), ...$command], [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipes);
	}

	/** @return array{cpu: float, wall: float, resident: int} microseconds of one call, kilobytes */
	public function call(int $count): array
	{
		fwrite($this->pipes[0], "$count\n");
		$line = fgets($this->pipes[1]);
		if (!preg_match('/^(\d+) (\d+) (\d+)$/', rtrim((string) $line), $found)) {
			throw new RuntimeException(implode(' ', $this->command) . ": $line");
		}
		return ['cpu' => $found[1] / $count, 'wall' => $found[2] / $count, 'resident' => (int) $found[3]];
	}

	public function end(): void
	{
		array_map('fclose', $this->pipes);
		proc_close($this->process);
	}
}

/** The clients on one processor, the servers on the other, where there are two. */
function pin(int $processor): array
{
	return getenv('BENCH_PIN') ? ['taskset', '-c', (string) $processor] : [];
}

function say(string $what): void
{
	global $mode;
	if ($mode !== 'rehearsal') {
		fwrite(STDERR, date('H:i:s') . " $what\n");
	}
}

function origin(int $port): string
{
	return "https://127.0.0.1:$port";
}

/** @return list<string> */
function php_command(string $peer, int $port, int $count, string $freshness, string $trust, array $paths = []): array
{
	global $work, $extension;
	$command = [PHP_BINARY, '-n', '-d', 'zend_extension=opcache', '-d', 'opcache.enable_cli=1'];
	$needed = preg_match('/^(get-)?ours/', $peer) ? [$extension] : ['curl'];
	foreach (['ctype', 'iconv', 'mbstring'] as $name) {
		if (preg_match('/symfony|guzzle/', $peer) && is_file(ini_get('extension_dir') . "/$name.so")) {
			$needed[] = $name;
		}
	}
	foreach ($needed as $name) {
		array_push($command, '-d', "extension=$name");
	}
	$settings = match ($trust) {
		'bundle' => ["curl.cainfo=$work/certs/bundle.pem", "openssl.cafile=$work/certs/bundle.pem"],
		'one CA' => ["curl.cainfo=$work/certs/ca.pem", "openssl.cafile=$work/certs/ca.pem"],
		'hashed' => ["openssl.capath=$work/certs/hashed"],
	};
	foreach ($settings as $setting) {
		array_push($command, '-d', $setting);
	}
	array_push($command, __DIR__ . '/worker.php', $peer, origin($port), (string) $count, $freshness);
	$directory = $peer === 'ext-curl-tuned' && $trust === 'hashed' ? "$work/certs/hashed" : '';
	return [...$command, $directory, ...$paths];
}

function php(string $peer, int $port, int $count, string $freshness, string $trust, array $paths = []): Worker
{
	return new Worker(php_command($peer, $port, $count, $freshness, $trust, $paths));
}

/** @return list<string> */
function limit_command(string $mode, int $port, int $tokens, string $trust, string $path = '/v2/account-members/tokens'): array
{
	global $work;
	$file = match ($trust) { 'bundle' => "$work/certs/bundle.pem", 'one CA' => "$work/certs/ca.pem", 'hashed' => '-' };
	$directory = $trust === 'hashed' ? "$work/certs/hashed" : '-';
	return ["$work/limit", origin($port) . $path, $mode, (string) $tokens, $file, $directory];
}

function limit(string $mode, int $port, int $tokens, string $trust): Worker
{
	return new Worker(limit_command($mode, $port, $tokens, $trust));
}

/**
 * @param array<string, Worker> $workers
 * @return array<string, array{cpu: list<float>}> by round
 */
function take_turns(array $workers, int $rounds, int $calls): array
{
	$samples = [];
	foreach ($workers as $worker) {
		$worker->call(max(2, intdiv($calls, 4)));
	}
	for ($round = 0; $round < $rounds; $round++) {
		foreach (rotated(array_keys($workers), $round) as $name) {
			/* The first one brings the connection and the caches back. */
			$workers[$name]->call(1);
			$samples[$name]['cpu'][] = $workers[$name]->call($calls)['cpu'];
		}
	}
	foreach ($workers as $worker) {
		$worker->end();
	}
	return $samples;
}

/* --- comparisons */

function kept_connections(): array
{
	global $site;
	$results = [];
	foreach (['1' => 400, '25' => 200, '100' => 80] as $tokens => $calls) {
		say("kept connection, $tokens tokens");
		$port = $site['kept'][$tokens];
		$workers = [];
		foreach (['list', 'password', 'list-lax', 'list-no-json'] as $mode) {
			$workers["C $mode"] = limit($mode, $port, $tokens, 'one CA');
		}
		foreach (['ours', 'ours-list', 'ours-dates', 'ext-curl', 'ext-curl-tuned', 'stream', 'symfony', 'guzzle'] as $peer) {
			$workers[$peer] = php($peer, $port, $tokens, 'kept', 'one CA');
		}
		$results[$tokens] = take_turns($workers, times(25, 3), times($calls, intdiv($calls, 8)));
	}
	return $results;
}

/** @return array<string, list<string>> by client: the command of its worker, which makes one GET a call, or four */
function get_commands(int $kilobytes): array
{
	global $site;
	$port = $site['kept'][1];
	$path = "/catalog/$kilobytes";
	foreach (['get', 'get-headers'] as $mode) {
		$commands["C $mode"] = limit_command($mode, $port, 0, 'one CA', $path);
	}
	foreach (['ours', 'ext-curl', 'stream', 'symfony', 'guzzle'] as $peer) {
		$commands[$peer] = php_command("get-$peer", $port, 1, 'kept', 'one CA', [$path]);
	}
	$commands['ours, four'] = php_command('get-ours', $port, 4, 'kept', 'one CA', array_fill(0, 4, $path));
	return $commands;
}

function gets_on_kept_connections(): array
{
	$results = [];
	foreach (['2' => 400, '20' => 200, '200' => 80] as $kilobytes => $calls) {
		say("GETs on a kept connection, $kilobytes KB");
		$workers = array_map(fn ($command) => new Worker($command), get_commands($kilobytes));
		$results[$kilobytes] = take_turns($workers, times(25, 3), times($calls, intdiv($calls, 8)));
	}
	return $results;
}

function new_connections(): array
{
	global $site;
	say('new connections');
	$kept = $site['kept'][1];
	return take_turns([
		'C, bundle' => limit('list-fresh', $kept, 1, 'bundle'),
		'C, hashed' => limit('list-fresh', $kept, 1, 'hashed'),
		'ours, hashed' => php('ours', $kept, 1, 'fresh', 'hashed'),
		'ours, bundle' => php('ours', $kept, 1, 'fresh', 'bundle'),
		'ours, one CA' => php('ours', $kept, 1, 'fresh', 'one CA'),
		'ours again, hashed' => php('ours', $site['closing'], 1, 'kept', 'hashed'),
		'ours again, bundle' => php('ours', $site['closing'], 1, 'kept', 'bundle'),
		'ext-curl, bundle' => php('ext-curl', $kept, 1, 'fresh', 'bundle'),
		'ext-curl, one CA' => php('ext-curl', $kept, 1, 'fresh', 'one CA'),
		'ext-curl, hashed' => php('ext-curl-tuned', $kept, 1, 'fresh', 'hashed'),
		'ext-curl again, bundle' => php('ext-curl', $site['closing'], 1, 'kept', 'bundle'),
		'symfony, bundle' => php('symfony', $kept, 1, 'fresh', 'bundle'),
		'guzzle, bundle' => php('guzzle', $kept, 1, 'fresh', 'bundle'),
	], times(15, 3), times(8, 3));
}

/**
 * Instructions of the whole process, outside the kernel. glibc copies and clears much at once by one instruction that repeats itself, of
 * which callgrind counts each byte: it is told not to.
 */
function instructions_of(array $command, int $calls): int
{
	global $work;
	$counts = "$work/callgrind.out";
	$environment = ['GLIBC_TUNABLES' => 'glibc.cpu.x86_rep_movsb_threshold=1000000000:glibc.cpu.x86_rep_stosb_threshold=1000000000'] + getenv();
	$process = proc_open(['valgrind', '-q', '--tool=callgrind', "--callgrind-out-file=$counts", ...$command], [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes, null, $environment);
	fwrite($pipes[0], "$calls\n");
	fclose($pipes[0]);
	$output = stream_get_contents($pipes[1]);
	proc_close($process);
	if (!preg_match('/^\d+ \d+ \d+$/', rtrim($output))) {
		throw new RuntimeException(implode(' ', $command) . ": $output");
	}
	preg_match('/^(?:summary|totals): (\d+)/m', file_get_contents($counts), $found);
	return (int) $found[1];
}

/** Instructions of one call on a kept connection: what 100 more calls add. They do not depend on how busy the machine is. */
function instructions_of_call(array $command): array
{
	return ['count' => [(instructions_of($command, 120) - instructions_of($command, 20)) / 100]];
}

function instructions(): array
{
	global $site;
	$results = [];
	foreach ($site['kept'] as $tokens => $port) {
		say("instructions, $tokens tokens");
		$commands = ['C list' => limit_command('list', $port, $tokens, 'one CA'), 'C password' => limit_command('password', $port, $tokens, 'one CA')];
		foreach (['ours', 'ours-list', 'ext-curl'] as $peer) {
			$commands[$peer] = php_command($peer, $port, $tokens, 'kept', 'one CA');
		}
		$results[$tokens] = array_map(instructions_of_call(...), $commands);
	}
	return $results;
}

function instructions_of_gets(): array
{
	$results = [];
	foreach ([2, 20, 200] as $kilobytes) {
		say("instructions of GETs, $kilobytes KB");
		$clients = array_flip(['C get', 'C get-headers', 'ours', 'ours, four', 'ext-curl']);
		$results[$kilobytes] = array_map(instructions_of_call(...), array_intersect_key(get_commands($kilobytes), $clients));
	}
	return $results;
}

/** The script of the client of a pool, for a login or for GETs. */
function peer_of_pool(string $name, bool $gets): string
{
	return match (true) {
		$name === 'empty', str_ends_with($name, '-share') => $name,
		$name === 'ext-curl-one-ca', $name === 'ext-curl-tuned' && $gets => $gets ? 'get-ext-curl' : 'ext-curl',
		default => $gets ? "get-$name" : $name,
	};
}

/**
 * @param list<string> $paths of the GETs of a page; none: it is one login
 * @return array<string, array{0: FastCgi, 1: array<string, string>}> by client: its pool, and the FastCGI parameters of its page
 */
function pools(string $origin, array $paths): array
{
	global $work;
	$pools = [];
	$names = ['empty', 'ours', 'ext-curl', 'ext-curl-one-ca', 'ext-curl-tuned', 'stream', 'symfony', 'guzzle'];
	if (PHP_VERSION_ID >= 80500) {
		array_push($names, 'ext-curl-share', 'symfony-share', 'guzzle-share');
	}
	foreach ($names as $name) {
		$query = ['peer' => peer_of_pool($name, $paths !== []), 'origin' => $origin, 'paths' => $paths];
		if ($name === 'ext-curl-tuned') {
			$query['ca_directory'] = "$work/certs/hashed";
		}
		$pools[$name] = [new FastCgi("$work/$name.sock"), [
			'GATEWAY_INTERFACE' => 'CGI/1.1',
			'REQUEST_METHOD' => 'GET',
			'SCRIPT_FILENAME' => __DIR__ . '/fpm.php',
			'SCRIPT_NAME' => '/fpm.php',
			'REQUEST_URI' => '/fpm.php',
			'SERVER_PROTOCOL' => 'HTTP/1.1',
			'QUERY_STRING' => http_build_query($query),
			'BENCH_VENDOR' => "$work/clients/vendor",
			'BENCH_BEARER' => getenv('BENCH_BEARER'),
			'BENCH_HELD_TOKEN' => getenv('BENCH_HELD_TOKEN'),
		]];
	}
	return $pools;
}

/** Microseconds that a process has spent on processors. */
function cpu_of(int $process): float
{
	return (float) strtok(file_get_contents("/proc/$process/schedstat"), ' ') / 1000;
}

/**
 * @param int $often how often a quick client is asked in a round, and $seldom the others
 * @return array<string, array{p50: list<float>, p95: list<float>, cpu: list<float>}> milliseconds of one web request, by round; p95 of all
 */
function web_requests(string $origin, int $expected, int $rounds, int $seldom, int $often, array $paths = []): array
{
	$results = $all = [];
	$pools = pools($origin, $paths);
	foreach ($pools as $name => [$pool, $params]) {
		for ($i = times(5, 5, 2); $i > 0; $i--) {
			$answer = $pool->request($params);
		}
		if (!preg_match('/^(\d+) (\d+)$/', $answer, $found) || ($name !== 'empty' && (int) $found[2] !== $expected)) {
			throw new RuntimeException("$name under php-fpm: $answer");
		}
		$processes[$name] = (int) $found[1];
	}
	for ($round = 0; $round < $rounds; $round++) {
		foreach (rotated(array_keys($pools), $round) as $name) {
			[$pool, $params] = $pools[$name];
			$count = in_array($name, ['empty', 'ours', 'stream'], true) || str_ends_with($name, '-share') ? $often : $seldom;
			$samples = [];
			$pool->request($params);
			$cpu_before = cpu_of($processes[$name]);
			for ($i = 0; $i < $count; $i++) {
				$start = hrtime(true);
				$pool->request($params);
				$samples[] = (hrtime(true) - $start) / 1e6;
			}
			$results[$name]['cpu'][] = (cpu_of($processes[$name]) - $cpu_before) / $count / 1000;
			$results[$name]['p50'][] = median($samples);
			$all[$name] = [...$all[$name] ?? [], ...$samples];
		}
	}
	foreach ($all as $name => $samples) {
		$results[$name]['p95'] = [percentile($samples, 0.95)];
	}
	return $results;
}

function pages(): array
{
	global $site;
	$results = [];
	foreach ($site['kept'] as $tokens => $port) {
		say("php-fpm, $tokens tokens");
		$results[$tokens] = web_requests(origin($port), $tokens, times(9, 2), times(15, 5), times(100, 20));
	}
	return $results;
}

function pages_far_away(array $paths = []): array
{
	global $site;
	say('php-fpm, 20 ms round trip' . ($paths ? ', GETs' : ''));
	return web_requests(origin($site['far']), $paths ? count($paths) : 25, times(9, 2), times(10, 3), times(20, 3), $paths);
}

function pages_of_one_get(): array
{
	global $site;
	$results = [];
	foreach ([2, 20, 200] as $kilobytes) {
		say("php-fpm, a GET of $kilobytes KB");
		$results[$kilobytes] = web_requests(origin($site['kept'][1]), 1, times(9, 2), times(15, 5), times(100, 20), ["/catalog/$kilobytes"]);
	}
	return $results;
}

/** Milliseconds for all tokens of a member with 2,500 accounts, the connection being there. */
function long_roster(): float
{
	global $site;
	say('2,500 accounts, 20 ms round trip');
	$worker = php('ours-roster', $site['far_roster'], 2500, 'kept', 'one CA');
	$worker->call(1);
	for ($i = 0; $i < times(9, 1); $i++) {
		$times[] = $worker->call(1)['wall'] / 1000;
	}
	$worker->end();
	return median($times);
}

function connections_of_one_child(): array
{
	global $site, $work;
	$requests = times(10000, 500, 2);
	file_put_contents("$work/connections.log", '');
	say("connections of one child over $requests web requests");
	[$pool, $params] = pools(origin($site['counted']), [])['ours'];
	for ($i = 0; $i < $requests; $i++) {
		$params['QUERY_STRING'] = http_build_query(['peer' => $i % 2 ? 'ours' : 'ours-list', 'origin' => origin($site['counted'])]);
		if (!str_ends_with($answer = $pool->request($params), ' 1')) {
			throw new RuntimeException($answer);
		}
	}
	/* nginx has written its line once the next request is there. */
	usleep(200000);
	$lines = file("$work/connections.log", FILE_IGNORE_NEW_LINES);
	return ['requests' => count($lines), 'connections' => count(array_unique($lines))];
}

/** @return array<string, mixed> by client: kilobytes from the 1,000th call to the last, and over the last third of them */
function resident_growth(): array
{
	global $site;
	$calls = times(100000, 3000, 3);
	$warm_up = times(1000, 1000);
	say("resident memory over $calls calls");
	$results = ['calls' => $calls];
	foreach (['ours', 'ours-list'] as $peer) {
		$worker = php($peer, $site['kept'][25], 25, 'kept', 'one CA');
		$first = $worker->call($warm_up)['resident'];
		$later = $worker->call(intdiv(2 * $calls, 3) - $warm_up)['resident'];
		$last = $worker->call($calls - intdiv(2 * $calls, 3))['resident'];
		$results[$peer] = ['all' => $last - $first, 'last third' => $last - $later];
		$worker->end();
	}
	return $results;
}

function children_cpu_us(): int
{
	$usage = getrusage(1);
	return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1000000 + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

/** @return array<string, array{cpu: float, wall: float}> milliseconds of `php -n … -r ''` */
function start_up(): array
{
	global $extension, $work;
	say('start-up');
	$commands = [
		'php' => [],
		'ours' => ['-d', "extension=$extension"],
		'ext-curl' => ['-d', 'extension=curl'],
		'libcurl and json-c alone' => ['-d', "extension=$work/bare.so"],
	];
	$samples = [];
	for ($round = 0; $round < times(101, 10); $round++) {
		foreach (rotated(array_keys($commands), $round) as $name) {
			$cpu = children_cpu_us();
			$start = hrtime(true);
			proc_close(proc_open([...pin(0), PHP_BINARY, '-n', ...$commands[$name], '-r', ''], [], $pipes));
			$samples[$name]['wall'][] = (hrtime(true) - $start) / 1e6;
			$samples[$name]['cpu'][] = (children_cpu_us() - $cpu) / 1e3;
		}
	}
	return array_map(fn ($s) => array_map(median(...), $s), $samples);
}

function hydration(): array
{
	global $work;
	say('hydration');
	$command = [...pin(0), PHP_BINARY, '-n', '-d', 'zend_extension=opcache', '-d', 'opcache.enable_cli=1', '-d', 'memory_limit=512M',
		'-d', "extension=$work/hydrate.so", __DIR__ . '/hydrate.php', $work, (string) times(41, 3)];
	$process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
	$output = stream_get_contents($pipes[1]);
	proc_close($process);
	return json_decode($output, true, flags: JSON_THROW_ON_ERROR);
}

function load(): float
{
	return is_readable('/proc/loadavg') ? (float) strtok(file_get_contents('/proc/loadavg'), ' ') : 0.0;
}

/* A section that fails is measured once more, so that a long run is not lost, and the report says so. */
function section(string $name, Closure $measure): mixed
{
	global $results, $mode;
	try {
		return $measure();
	} catch (RuntimeException $failure) {
		if ($mode !== 'full') {
			throw $failure;
		}
		say("measuring $name once more: {$failure->getMessage()}");
		$results['repeated'][$name] = $failure->getMessage();
		return $measure();
	}
}

$all = [
	'hydration' => hydration(...),
	'kept' => kept_connections(...),
	'gets' => gets_on_kept_connections(...),
	'new' => new_connections(...),
	'fpm' => pages(...),
	'far' => pages_far_away(...),
	'fpm_gets' => pages_of_one_get(...),
	'far_gets' => fn () => pages_far_away(array_fill(0, 3, '/catalog/20')),
	'long_roster' => long_roster(...),
	'connections' => connections_of_one_child(...),
	'resident' => resident_growth(...),
	'start_up' => start_up(...),
	'instructions' => instructions(...),
	'instructions_of_gets' => instructions_of_gets(...),
];
if ($sections !== 'all') {
	$all = array_intersect_key($all, array_flip(explode(',', $sections)));
}
if ($mode !== 'full') {
	/* They take minutes. A rehearsal sees that valgrind works. */
	if ($mode === 'rehearsal' && isset($all['instructions'])) {
		instructions_of(limit_command('list', $site['kept'][1], 1, 'one CA'), 1);
	}
	unset($all['instructions'], $all['instructions_of_gets']);
}
$results = ['mode' => $mode, 'load_before' => load(), 'repeated' => []];
foreach ($all as $name => $measure) {
	$results[$name] = section($name, $measure);
}
$results['load_after'] = load();
$results['round_trip_ms'] = $site['round_trip_ms'];
$results['machine'] = (getenv('BENCH_PIN') ? trim((string) shell_exec('getconf _NPROCESSORS_ONLN')) : '1') . ' cores, shared';
file_put_contents("$work/results.json", json_encode($results, JSON_PRETTY_PRINT));
