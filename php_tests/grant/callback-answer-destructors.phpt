--TEST--
Callbacks: a destructor that throws when the answer goes ends the call, and nothing is sent after it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/lifetimes.inc';

use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;
use EpAccountTokens\TimeoutException;
use EpAccountTokens\Transfer;

$farewells = new WeakMap();
$throwing = function (object $answer, Throwable $exception) use ($farewells): object {
    $farewells[$answer] = new Farewell(fn () => throw $exception);
    return $answer;
};
$observers = ['alone' => null, 'with observer' => fn (Transfer $transfer) => print("attempt $transfer->attempt\n")];
foreach ($observers as $how => $observer) {
    $service = new Service(answer(201, page(entry())));
    $grant = Grant::callback(fn () => $throwing(new AccessToken('bearer'), new RuntimeException('when the bearer goes')));
    $ep = simulated($service, grant: $grant, observer: $observer);
    echo "bearer, $how: ", outcome(fn () => $ep->loginWithOidc(...CALLS['loginWithOidc'])), ', requests: ', count($service->requests), "\n";

    $service = new Service($throwing(answer(201, page(entry())), new RuntimeException('when the answer goes')));
    $ep = simulated($service, observer: $observer);
    echo "transport, $how: ", outcome(fn () => $ep->loginWithOidc(...CALLS['loginWithOidc'])), "\n";
}
// Not an attempt's outcome, though a transport may throw it for one.
$service = new Service($throwing(answer(503), new TimeoutException('when the answer goes')), answer(201, page(entry())));
echo 'before another attempt: ', outcome(fn () => simulated($service)->listTokens('held-token')), ', requests: ', count($service->requests), "\n";

$service = new Service($throwing(answer(201, page(entry())), new RuntimeException('when the answer goes')));
echo 'account not there: ', outcome(fn () => simulated($service)->switchAccount('held-token', 'account-2')), "\n";
?>
--EXPECT--
bearer, alone: RuntimeException: when the bearer goes, requests: 0
transport, alone: RuntimeException: when the answer goes
bearer, with observer: RuntimeException: when the bearer goes, requests: 0
transport, with observer: RuntimeException: when the answer goes
before another attempt: TimeoutException, attempts 1, not sent, requests: 1
account not there: RuntimeException: when the answer goes
