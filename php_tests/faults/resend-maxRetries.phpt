--TEST--
Sent again: as often as maxRetries says, of the constructor or of with()
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$fail = function (EpAccountTokens $ep) use ($server): void {
    EpAccountTokens::flushConnections();
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::answer(503), times: 9);
    $outcome = outcome(fn () => $ep->listTokens(HELD));
    echo $server->bodies(), " bodies, $outcome\n";
};
foreach ([0, 1, 2, 3] as $maxRetries) {
    $fail(faulty_client($server, maxRetries: $maxRetries));
}
$ep = faulty_client($server, maxRetries: 1);
foreach ([0, 2, null] as $maxRetries) {
    $fail($ep->with(maxRetries: $maxRetries));
}
$fail($ep);
?>
--EXPECT--
1 bodies, ServerErrorException 503, attempts 1
2 bodies, ServerErrorException 503, attempts 2
3 bodies, ServerErrorException 503, attempts 3
4 bodies, ServerErrorException 503, attempts 4
1 bodies, ServerErrorException 503, attempts 1
3 bodies, ServerErrorException 503, attempts 3
2 bodies, ServerErrorException 503, attempts 2
2 bodies, ServerErrorException 503, attempts 2
