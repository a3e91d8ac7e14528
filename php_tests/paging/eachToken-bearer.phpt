--TEST--
eachToken(): a bearer that is refused for pages side by side is renewed once, and the rest follows one by one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 10);
$server->clearLog();
$server->revokeAccessTokens();
$names = [];
foreach ($ep->eachToken($page) as $token) {
    $names[] = $token->accountName;
}
var_dump($names === names_of_many());
echo count($server->requests(BEARER)), " bearer request\n";

// Requests side by side may reach the server in any order, the refused ones even after the renewal.
[$refused, $served] = [[], []];
foreach ($server->log() as $request) {
    $target = preg_replace('/.*offset%5D=/', '', $request->path);
    $request->status === 401 ? $refused[] = $target : $served[] = "$request->status $target";
}
var_dump(in_array('10', $refused, true), count($refused) <= 4 && array_unique($refused) === $refused);
echo implode("\n", array_slice($served, 0, 3)), "\n";
?>
--EXPECT--
bool(true)
1 bearer request
bool(true)
bool(true)
200 /oauth/access_token
201 10
201 20
