--TEST--
eachToken(): once it is asked to slow down, one page after another on one connection
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 10);
$server->clearLog();
$server->reply(TOKENS, 429, errors(429, 'Too Many Requests'), ['Retry-After' => '1']);
$names = [];
foreach ($ep->eachToken($page) as $token) {
    $names[] = $token->accountName;
}
var_dump($names === names_of_many());

$log = $server->log();
$offsets = array_map(fn ($request) => (int) preg_replace('/.*offset%5D=/', '', $request->path), $log);
$again = array_keys($offsets, 10)[1];
echo "offset $offsets[0]: {$log[0]->status}, then {$log[$again]->status}\n";
echo implode(' ', array_slice($offsets, $again)), "\n";
echo count(array_unique(array_map(fn ($request) => $request->connection, array_slice($log, $again)))), " connection\n";
?>
--EXPECT--
bool(true)
offset 10: 429, then 201
10 20 30 40 50 60 70 80 90 100 110 120 130 140 150 160 170 180 190 200 210 220 230 240
1 connection
