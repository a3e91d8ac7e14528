--TEST--
Stand-in: addresses belong to the account of the token
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
[$first, $second] = post_login($server)->json()['data'];
$as = fn (array $account) => ['EP-Account-Management-Authentication-Token' => $account['token']];
$path = "/v2/accounts/$first[account_id]/addresses";

show_reply('no token', api($server, 'GET', $path));
show_reply('another account', api($server, 'GET', $path, null, $as($second)));
show_reply('from the start', api($server, 'GET', $path, null, $as($first)));
show_reply('no name', api($server, 'POST', $path, ['line_1' => 'x'], $as($first)));
$created = api($server, 'POST', $path, ['type' => 'address', 'name' => 'Works', 'line_1' => '1 Mill Lane', 'country' => 'GB'], $as($first));
echo $created->status, ' ', $created->json()['data']['name'], ' ', json_encode($created->json()['data']['relationships']), "\n";
$one = "$path/" . $created->json()['data']['id'];
echo api($server, 'PUT', $one, ['name' => 'Old works'], $as($first))->json()['data']['name'], "\n";
show_reply('both', api($server, 'GET', $path, null, $as($first)));
echo api($server, 'DELETE', $one, null, $as($first))->status, "\n";
show_reply('gone', api($server, 'GET', $one, null, $as($first)));
?>
--EXPECT--
no token: 403 Forbidden / forbidden
another account: 404 Not Found / account not found
from the start: 200 1 entries
no name: 400 Bad Request / Validation failed: field 'Name' on the 'min' tag.
201 Works {"account":{"id":"acc00000-0000-4000-8000-000000000001","type":"account"}}
Old works
both: 200 2 entries
204
gone: 404 Not Found / address not found
