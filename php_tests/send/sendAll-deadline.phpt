--TEST--
F14: sendAll(): one deadline for all, and what came in time is kept
--EXTENSIONS--
ep_account_tokens
--INI--
ep_account_tokens.max_connections=3
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$server->default('/fast', Fault::answer(200));
$server->default('/slow', Fault::afterBody(['hold']));
$results = within(20.0, fn () => scripted_client($server, timeout: 4.0)->sendAll([
    'fast' => request('/fast'), 'slow' => request('/slow'), 'slow POST' => request('/slow', 'POST'), 'fast too' => request('/fast'),
    'slow too' => request('/slow'), 'has no turn' => request('/slow', 'POST'),
]));
foreach ($results as $key => $result) {
    echo "$key: ", $result instanceof Throwable ? short_name($result) . ($result->sent ? ', sent' : ', not sent') : $result->status, "\n";
}
?>
--EXPECT--
fast: 200
slow: TimeoutException, sent
slow POST: OutcomeUnknownException, sent
fast too: 200
slow too: TimeoutException, sent
has no turn: TimeoutException, not sent
