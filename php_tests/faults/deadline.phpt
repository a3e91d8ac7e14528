--TEST--
F14: every method ends by its deadline, whatever the server holds back
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$reply = Fault::http(201, FaultyServer::PAGE);
$head = strpos($reply, "\r\n\r\n") + 4;
foreach ([
    'silence' => Fault::afterBody(['hold']),
    'silence after the head of the request' => Fault::afterHead(['hold']),
    'headers drip' => Fault::afterBody(Fault::drip($reply, 20)),
    'the body drips' => Fault::afterBody(Fault::send(substr($reply, 0, $head)), Fault::drip(substr($reply, $head), 20)),
    'silence in the body' => Fault::afterBody(Fault::send(substr($reply, 0, -5)), ['hold']),
    'headers without end' => Fault::afterBody(Fault::send("HTTP/1.1 201 Created\r\n"), Fault::send("X: y\r\n", 100_000, 10)),
    'interim replies without end' => Fault::afterBody(Fault::send("HTTP/1.1 103 Early Hints\r\n\r\n", 100_000, 10)),
    'chunks without end' => Fault::afterBody(Fault::send("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n"), Fault::send("1\r\n \r\n", 100_000, 10)),
] as $what => $plan) {
    foreach (['listTokens', 'loginWithOidc'] as $method) {
        $server->clear();
        $server->plan(FaultyServer::TOKENS, $plan, times: 5);
        $outcome = within(5, fn () => outcome(fn () => call(faulty_client($server, timeout: BRIEF, maxRetries: 10), $method)));
        echo "$what: $outcome, requests ", count($server->requests()), "\n";
    }
}
?>
--EXPECT--
silence: TimeoutException, attempts 1, sent, requests 1
silence: OutcomeUnknownException, attempts 1, sent, requests 1
silence after the head of the request: TimeoutException, attempts 1, sent, requests 1
silence after the head of the request: OutcomeUnknownException, attempts 1, sent, requests 1
headers drip: TimeoutException, attempts 1, sent, requests 1
headers drip: OutcomeUnknownException, attempts 1, sent, requests 1
the body drips: TimeoutException, attempts 1, sent, requests 1
the body drips: OutcomeUnknownException, attempts 1, sent, requests 1
silence in the body: TimeoutException, attempts 1, sent, requests 1
silence in the body: OutcomeUnknownException, attempts 1, sent, requests 1
headers without end: TimeoutException, attempts 1, sent, requests 1
headers without end: OutcomeUnknownException, attempts 1, sent, requests 1
interim replies without end: TimeoutException, attempts 1, sent, requests 1
interim replies without end: OutcomeUnknownException, attempts 1, sent, requests 1
chunks without end: TimeoutException, attempts 1, sent, requests 1
chunks without end: OutcomeUnknownException, attempts 1, sent, requests 1
