--TEST--
eachToken(): the whole roster, in its order; pages after the first are fetched together
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 100);
$server->clearLog();
$names = [];
foreach ($ep->eachToken($page) as $key => $token) {
    $names[$key] = $token->accountName;
    if ($key === 99 || $key === 100) {
        echo "$key $token->accountName, requests so far: ", count($server->log()), "\n";
    }
}
var_dump(array_keys($names) === range(0, 249), count(array_unique($names)), $names[0], $names[249]);
$targets = array_map(fn ($request) => $request->path, $server->log());
sort($targets);
echo implode("\n", $targets), "\n";
?>
--EXPECT--
99 Branch 100, requests so far: 0
100 Branch 101, requests so far: 2
bool(true)
int(250)
string(10) "Branch 001"
string(10) "Branch 250"
/v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100
/v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200
