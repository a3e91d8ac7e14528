--TEST--
F27: a worker that serves very many configurations keeps few connections and descriptors
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$descriptors = fn () => is_dir('/proc/self/fd') ? count(scandir('/proc/self/fd')) : 0;
for ($i = 0; $i < 300; $i++) {
    $ep = faulty_client($server, proxy: "http://user-$i:pass@127.0.0.1:$server->port");
    $ep->listTokens(HELD);
    if ($i === 10) {
        $before = $descriptors();
    }
}
$status = EpAccountTokens::status();
echo 'idle ', $status['idle'], ', in use ', $status['in_use'], ', descriptors ', $descriptors() <= $before ? 'flat' : "$before TO {$descriptors()}", ", bodies {$server->bodies()}\n";
?>
--EXPECT--
idle 4, in use 0, descriptors flat, bodies 300
