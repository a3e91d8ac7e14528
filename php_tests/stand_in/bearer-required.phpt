--TEST--
Stand-in: every call of the API wants a good bearer
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$list = fn (array $headers) => PlainReply::to('GET', "$server->baseUri/v2/settings/account-authentication", $headers);
$bearer = ['Authorization' => 'Bearer ' . bearer($server)];

show_reply('none', $list([]));
show_reply('not a bearer', $list(['Authorization' => 'Basic YTpi']));
show_reply('unknown', $list(['Authorization' => 'Bearer of.bad.news']));
echo 'good: ', $list($bearer)->status, "\n";

$server->set(['clock_offset' => 3601]);
show_reply('ended', $list($bearer));
$server->set(['clock_offset' => 0]);
$server->revokeAccessTokens();
show_reply('revoked', $list($bearer));
?>
--EXPECT--
none: 401 Unauthorized
not a bearer: 401 Unauthorized
unknown: 401 Unable to validate access token
good: 200
ended: 401 Unable to validate access token
revoked: 401 Unable to validate access token
