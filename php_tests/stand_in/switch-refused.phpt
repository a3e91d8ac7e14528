--TEST--
Stand-in: a switch without a token, or with one that is no longer good
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
show_reply('no header', switch_with($server, null));
show_reply('unknown', switch_with($server, 'of.bad.news'));

$held = post_login($server)->json()['data'][0]['token'];
$server->set(['clock_offset' => 86_401]);
show_reply('ended', switch_with($server, $held));
foreach ([401, 400] as $status) {
    $server->set(['held_token_status' => $status]);
    show_reply("ended, held_token_status $status", switch_with($server, $held));
}

$server->reset();
show_reply('from before a reset', switch_with($server, $held));
$held = post_login($server)->json()['data'][0]['token'];
$server->removeMember('ada@example.com');
show_reply('member is gone', switch_with($server, $held));
?>
--EXPECT--
no header: 400 Bad Request / Validation failed: field 'EPInternalAccountMemberID' on the 'required' tag.
unknown: 403 Forbidden / forbidden
ended: 403 Forbidden / forbidden
ended, held_token_status 401: 401 Unauthorized
ended, held_token_status 400: 400 Bad Request / authentication failed
from before a reset: 403 Forbidden / forbidden
member is gone: 403 Forbidden / forbidden
