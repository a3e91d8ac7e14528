--TEST--
F21: a grant's callback may suspend a Fiber, while others use the client
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server, grant: Grant::callback(fn () => Fiber::getCurrent() ? Fiber::suspend('asked') : 'bearer'));
$first = new Fiber(fn () => outcome(fn () => $ep->loginWithOidc(...OIDC)));
$second = new Fiber(fn () => outcome(fn () => $ep->listTokens(HELD)));
echo $first->start(), ' ', $second->start(), ' ', outcome(fn () => $ep->refresh(...arguments_of('refresh'))), "\n";
$first->resume('bearer-of-the-first');
$second->resume("not\na bearer");
echo $first->getReturn(), ' ', $second->getReturn(), "\n";
echo "bodies {$server->bodies()} on {$server->connections()} connection, in use ", EpAccountTokens::status()['in_use'], "\n";
?>
--EXPECT--
asked asked Token
TokenPage ValueError: The bearer returned by the callback of EpAccountTokens\Grant::callback() must be printable ASCII without spaces
bodies 2 on 1 connection, in use 0
