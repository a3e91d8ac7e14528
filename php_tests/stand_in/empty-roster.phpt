--TEST--
Stand-in: a member without accounts logs in, and gets no token
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$reply = post_login($server, ['username' => 'nobody@example.com', 'password' => 'no-account-yet'] + ADA_LOGIN);
echo $reply->status, "\n", json_encode($reply->json()['data']), "\n", json_encode($reply->json()['meta']), "\n";
?>
--EXPECT--
201
[]
{"page":{"limit":25,"offset":0,"current":1,"total":0},"results":{"total":0},"account_member_id":"3e3be400-0000-4000-8000-000000000003"}
