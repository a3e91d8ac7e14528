--TEST--
eachToken(): a bearer that is refused for pages side by side is renewed once, and the rest follows one by one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/flow.inc';

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

$log = $server->log();
$renewal = array_keys(array_map(fn ($request) => $request->path, $log), BEARER)[0];
$targets = array_map(fn ($request) => "$request->status " . preg_replace('/.*offset%5D=/', '', $request->path), $log);
echo "$targets[0]\n", implode("\n", array_slice($targets, $renewal, 3)), "\n";
?>
--EXPECT--
bool(true)
1 bearer request
401 10
200 /oauth/access_token
201 10
201 20
