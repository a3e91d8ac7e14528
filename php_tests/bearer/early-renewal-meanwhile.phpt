--TEST--
F29: Early renewal: a call that is made meanwhile takes the old bearer, and asks for no second one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/due_bearer.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::BEARER, Fault::answer(503));
$other = faulty_client($server, grant: Grant::implicit('client'));
// The observer is called when the renewal has failed and before the call goes on.
$ep = due_client($server, 'client', observer: fn ($t) => $t->operation === 'accessToken' ? Fiber::suspend() : null);
$fiber = new Fiber(fn () => print outcome(fn () => $ep->listTokens(HELD)) . "\n");
$fiber->start();
echo outcome(fn () => $other->listTokens(HELD)), "\n";
$fiber->resume();
echo implode(' ', bearers_used($server)), "; bearers {$server->bodies(FaultyServer::BEARER)}\n";
?>
--EXPECT--
TokenPage
TokenPage
old-bearer old-bearer; bearers 1
