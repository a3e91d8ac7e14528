--TEST--
Hydration: fields that are not known are ignored, whatever they are
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$more = ['id' => 1, 'ACCOUNT_ID' => false, 'account_id ' => [], 'relationships' => ['account' => ['data' => null]], '' => '', 'ünï' => 1.5];
$page = page(entry($more));
$server->reply(TOKENS, 201, ['meta' => ['page' => $page['meta']['page'] + $more] + $page['meta'] + $more, 'links' => $page['links'] + $more] + $page + $more);

$read = $ep->listTokens('held-token');
echo json_encode([$read->tokens[0]->accountId, $read->tokens[0]->accountName, $read->limit, $read->accountMemberId]), "\n";
var_dump(array_keys($read->links));
?>
--EXPECT--
["account-1","Analytical Engines Ltd",25,"member-1"]
array(5) {
  [0]=>
  string(7) "current"
  [1]=>
  string(5) "first"
  [2]=>
  string(4) "last"
  [3]=>
  string(4) "next"
  [4]=>
  string(4) "prev"
}
