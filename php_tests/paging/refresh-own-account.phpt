--TEST--
refresh(): a new token of the same account, with a full life, from whichever page
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['account_token_lifetime' => 3600]);
$ep = client($server);
$old = $ep->listTokens($ep->loginWithPassword(...MANY)->tokens[0], 100, 200)->tokens[49];
$before = $old->toArray();
$server->clearLog();
$server->set(['account_token_lifetime' => 7200]);

$new = $ep->refresh($old);
echo "$new->accountName\n";
var_dump($new->accountId === $old->accountId, $new->accountMemberId === $old->accountMemberId, $new->token !== $old->token, $new !== $old);
var_dump($new->expires > $old->expires->modify('+50 minutes'), $old->toArray() === $before, count($ep->listTokens($old)));
show_log($server);
?>
--EXPECT--
Branch 250
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(25)
POST /v2/account-members/tokens?page%5Blimit%5D=1&page%5Boffset%5D=249 201
POST /v2/account-members/tokens 201
