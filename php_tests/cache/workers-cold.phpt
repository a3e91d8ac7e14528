--TEST--
F29: Cache: workers that start together with an empty cache fetch a bearer once each at most, and none waits for another's
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';
require __DIR__ . '/../support/faults.inc';
require __DIR__ . '/../support/cache.inc';

const WORKERS = 10;

$server = FaultyServer::start();
// One of them never gets an answer.
$server->plan(FaultyServer::BEARER, Fault::afterBody(['hold']));
$file = tempnam(sys_get_temp_dir(), 'ep_');
$cache = new ClosureCache(
    fn (string $key) => json_decode((string) file_get_contents($file), true)[$key] ?? null,
    fn (string $key, array $entry) => (bool) file_put_contents($file, json_encode([$key => $entry]), LOCK_EX),
);
[$results, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
[$start, $gate] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$children = [];
for ($i = 0; $i < WORKERS; $i++) {
    $children[] = $child = pcntl_fork();
    if ($child === 0) {
        fclose($start);
        fgets($gate); // the gate opens when the parent closes its end
        $ep = client($server, grant: EpAccountTokens\Grant::implicit('client'), cache: $cache, timeout: 60.0);
        $outcomes = array_map(fn () => outcome(fn () => $ep->loginWithPassword(...PASSWORD)), [1, 2]);
        fwrite($theirs, implode(', ', $outcomes) . "\n");
        end_quietly();
    }
}
fclose($start);
for ($i = 0; $i < WORKERS - 1; $i++) {
    $ended[] = trim(fgets($results));
}
foreach ($ended as $ignored) {
    $children = array_diff($children, [pcntl_wait($status)]);
}
array_map(fn (int $child) => send_signal('KILL', $child), $children); // the one without an answer
reap(...$children);
echo count($ended), ' workers: ', implode(' | ', array_unique($ended)), "\n";
echo $server->bodies(FaultyServer::BEARER) <= WORKERS ? 'at most one each' : "{$server->bodies(FaultyServer::BEARER)} BEARERS", "\n";
unlink($file);
?>
--EXPECT--
9 workers: TokenPage, TokenPage
at most one each
