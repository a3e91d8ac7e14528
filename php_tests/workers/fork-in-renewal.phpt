--TEST--
F23: Fork: a child that is forked during an early renewal does not go on with its parent's login
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/due_bearer.inc';

$server = FaultyServer::start();
$server->plan(FaultyServer::BEARER, Fault::afterBody(['hold']));
$child = null;
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () use (&$child): void {
    $child = pcntl_fork();
});
$ep = due_client($server, 'client', timeout: 12.0);
pcntl_alarm(1);
$outcome = outcome(fn () => $ep->loginWithPassword(...PASSWORD));
if ($child === 0) {
    echo "child: $outcome\n";
    exit;
}
pcntl_waitpid($child, $status);
echo "parent: $outcome, bodies {$server->bodies()}\n";
?>
--EXPECT--
child: ConnectionFailedException, attempts 1, sent
parent: TokenPage, bodies 1
