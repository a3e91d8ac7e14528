--TEST--
F20: Observer: exit() at a 401 that waited for a callback which threw is honoured
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->plan(FaultyServer::TOKENS, Fault::answer(401));
$grant = Grant::callback(fn (bool $renew) => $renew ? throw new DomainException('of the shop') : 'old');
$ep = faulty_client($server, grant: $grant, observer: fn () => exit("leaving\n"));
try {
    $ep->listTokens(HELD);
} finally {
    echo "NOT REACHED\n";
}
?>
--EXPECT--
leaving
