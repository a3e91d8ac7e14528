--TEST--
F19: an error handler cannot turn the warning into an exception
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

set_error_handler(fn (int $level, string $message) => throw new ErrorException($message, 0, $level));
$server = FaultyServer::start();
foreach ([fn () => throw new DomainException('first'), fn () => $undefined, fn () => [][1], fn () => intdiv(1, 0), fn (int $no) => null] as $observer) {
    echo outcome(fn () => faulty_client($server, observer: $observer)->loginWithOidc(...OIDC)), ", bodies {$server->bodies()}\n";
    $server->clear();
}
?>
--EXPECT--
Warning: The observer of EpAccountTokens threw DomainException, which is dropped in Unknown on line 0
TokenPage, bodies 1

Warning: The observer of EpAccountTokens threw ErrorException, which is dropped in Unknown on line 0
TokenPage, bodies 1

Warning: The observer of EpAccountTokens threw ErrorException, which is dropped in Unknown on line 0
TokenPage, bodies 1

Warning: The observer of EpAccountTokens threw DivisionByZeroError, which is dropped in Unknown on line 0
TokenPage, bodies 1

Warning: The observer of EpAccountTokens threw TypeError, which is dropped in Unknown on line 0
TokenPage, bodies 1
