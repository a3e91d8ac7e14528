--TEST--
F14: further attempts and waits end by the one deadline
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(503));
$start = hrtime(true);
$thrown = thrown_by(fn () => faulty_client($server, timeout: 0.3, maxRetries: 10)->listTokens(HELD));
// The last attempt may have begun, or there may have been no time to wait for one.
echo in_array(short_name($thrown), ['ServerErrorException', 'TimeoutException']) ? 'ended' : $thrown::class, ', ', $thrown->attempts <= 10 && $thrown->attempts === $server->bodies() ? 'attempts as seen' : "$thrown->attempts ATTEMPTS", ', ', (hrtime(true) - $start) / 1e9 < 5 ? 'in time' : 'LATE', "\n";
?>
--EXPECT--
ended, attempts as seen, in time
