--TEST--
B6: Hydration: of a key that comes twice the last counts, as json_decode() has it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$entry = substr(json_encode(entry()), 0, -1) . ',"account_name":"the last","expires":0}';
$server->reply(TOKENS, 201, '{"data":1,"data":[' . $entry . '],"meta":{"account_member_id":7,"account_member_id":"member-2"}}');

$page = scripted_client($server)->listTokens('held-token');
echo $page->tokens[0]->accountName, ' ', $page->tokens[0]->expires->getTimestamp(), ' ', $page->accountMemberId, "\n";
?>
--EXPECT--
the last 0 member-2
