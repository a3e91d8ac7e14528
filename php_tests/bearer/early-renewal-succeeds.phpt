--TEST--
Early renewal: where it succeeds, the new bearer serves at once, and for all
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/due_bearer.inc';

$server = FaultyServer::start();
$cache = new DueCache();
foreach ([due_client($server, 'client', cache: $cache), due_client($server, 'client', cache: $cache), faulty_client($server, grant: Grant::implicit('client'))] as $ep) {
    $ep->loginWithPassword(...PASSWORD);
}
echo implode(' ', bearers_used($server)), "; bearers {$server->bodies(FaultyServer::BEARER)}, written $cache->written\n";
?>
--EXPECT--
fetched-bearer fetched-bearer fetched-bearer; bearers 1, written 1
