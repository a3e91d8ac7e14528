--TEST--
Grant::callback(): a string serves one method call, over all its requests
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$asked = [];
$ep = client($server, grant: Grant::callback(function (bool $renew) use (&$asked): string {
    $asked[] = $renew;
    return 'bearer-' . count($asked);
}));
$server->reply(TOKENS, 201, ['data' => [entry(['account_id' => 'other'])], 'meta' => ['results' => ['total' => 2]]]);
$server->reply(TOKENS, 201, page(entry()), times: 3);

$ep->switchAccount('held-token', 'account-1');
$ep->loginWithPassword(...ADA);
$ep->listTokens('held-token');
echo $ep->headers()['Authorization'], ' ', $ep->accessToken()->token, "\n";
foreach ($server->log() as $request) {
    echo $request->path, ' ', $request->header('Authorization'), "\n";
}
echo json_encode($asked), "\n";
?>
--EXPECT--
Bearer bearer-4 bearer-5
/v2/account-members/tokens?page%5Blimit%5D=100 Bearer bearer-1
/v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=1 Bearer bearer-1
/v2/account-members/tokens Bearer bearer-2
/v2/account-members/tokens Bearer bearer-3
[false,false,false,false,false]
