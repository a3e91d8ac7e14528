--TEST--
nextPage(), eachToken(): the observer is told which method asks
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$ep = simulated(roster(5), observer: fn ($transfer) => print "$transfer->operation $transfer->mechanism $transfer->attempt $transfer->status\n");
$page = $ep->listTokens('held-token', 2);
$ep->nextPage($page);
iterator_to_array($ep->eachToken($page));
?>
--EXPECT--
listTokens account_management_authentication_token 1 201
nextPage account_management_authentication_token 1 201
eachToken account_management_authentication_token 1 201
eachToken account_management_authentication_token 1 201
