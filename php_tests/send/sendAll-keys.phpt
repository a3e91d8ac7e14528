--TEST--
sendAll(): keys are kept in their order, and each value is the response or the exception of its request
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
foreach (['/a' => 200, '/b' => 404] as $target => $status) {
    $server->default($target, Fault::answer($status));
}
$server->default('/lost', Fault::afterBody(['reset']));
$results = scripted_client($server, maxRetries: 0)->sendAll([
    'cart' => request('/a'), 7 => request('/b'), '' => request('/lost', 'POST'), 'again' => request('/a', 'PUT'), -3 => request('/lost'),
]);
show_results($results);
var_dump($results['']->sent, scripted_client($server)->sendAll([]));
?>
--EXPECT--
cart: 200
7: 404
: OutcomeUnknownException, attempts 1, sent
again: 200
-3: ConnectionFailedException, attempts 1, sent
bool(true)
array(0) {
}
