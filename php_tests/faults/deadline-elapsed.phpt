--TEST--
F14: elapsed is the time of the whole call
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->plan(FaultyServer::BEARER, Fault::afterBody(['wait', 200], Fault::send(Fault::http(200, ['access_token' => 'b', 'expires_in' => 3600]))));
$server->plan(FaultyServer::TOKENS, Fault::afterBody(['hold']));
$start = hrtime(true);
$thrown = thrown_by(fn () => faulty_client($server, grant: Grant::implicit('client'), timeout: 0.4)->loginWithPassword(...PASSWORD));
$took = (hrtime(true) - $start) / 1e9;
echo short_name($thrown), ' ', $thrown->elapsed >= 0.39 && $thrown->elapsed <= $took + 0.01 ? 'as measured' : "$thrown->elapsed OF $took", "\n";
?>
--EXPECT--
TimeoutException as measured
