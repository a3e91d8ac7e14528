--TEST--
sendAll(): each request is sent again by its own method, while the others go on
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
foreach (['GET', 'PUT', 'POST'] as $method) {
    $server->plan("/$method", Fault::answer(503));
    $server->default("/$method", Fault::answer(200));
}
show_results(scripted_client($server)->sendAll(['GET' => request('/GET'), 'PUT' => request('/PUT', 'PUT'), 'POST' => request('/POST', 'POST')]));
foreach (['GET', 'PUT', 'POST'] as $method) {
    echo "$method ", $server->bodies("/$method"), "\n";
}
?>
--EXPECT--
GET: 200
PUT: 200
POST: 503
GET 2
PUT 2
POST 1
