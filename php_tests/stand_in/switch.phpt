--TEST--
Stand-in: a held token lists the member's accounts, all with fresh tokens
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$held = post_login($server)->json()['data'][1]['token'];
$reply = switch_with($server, $held);
echo $reply->status, ' ', implode(', ', array_column($reply->json()['data'], 'account_name')), "\n";
var_dump($reply->json()['meta']['account_member_id'] === post_login($server)->json()['meta']['account_member_id']);
var_dump(in_array($held, array_column($reply->json()['data'], 'token'), true));

$server->addAccounts('ada@example.com', ['Newly Joined']);
echo implode(', ', array_column(switch_with($server, $held)->json()['data'], 'account_name')), "\n";
?>
--EXPECT--
201 Analytical Engines Ltd, Bernoulli Press
bool(true)
bool(false)
Analytical Engines Ltd, Bernoulli Press, Newly Joined
