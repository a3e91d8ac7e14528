--TEST--
F19: what an observer throws becomes a warning, and the result is kept
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server, observer: fn () => throw new DomainException('secret-of-the-logger'));
foreach ([Fault::answer(201, FaultyServer::PAGE), Fault::answer(503)] as $plan) {
    $server->clear();
    $server->plan(FaultyServer::TOKENS, $plan);
    $outcome = outcome(fn () => $ep->loginWithOidc(...OIDC));
    echo "$outcome, bodies {$server->bodies()}\n";
}
$server->clear();
$server->plan(FaultyServer::TOKENS, Fault::answer(503));
$outcome = outcome(fn () => $ep->listTokens(HELD));
echo "$outcome, bodies {$server->bodies()}\n";
?>
--EXPECT--
Warning: The observer of EpAccountTokens threw DomainException, which is dropped in Unknown on line 0
TokenPage, bodies 1

Warning: The observer of EpAccountTokens threw DomainException, which is dropped in Unknown on line 0
ServerErrorException 503, attempts 1, bodies 1

Warning: The observer of EpAccountTokens threw DomainException, which is dropped in Unknown on line 0

Warning: The observer of EpAccountTokens threw DomainException, which is dropped in Unknown on line 0
TokenPage, bodies 2
