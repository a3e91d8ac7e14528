--TEST--
Stand-in: requests from before a reset do not count towards the rate limit
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start(['rate_limit' => 1]);
for ($round = 1; $round <= 5; $round++) {
    echo post_form($server->baseUri . CommerceServer::BEARER_PATH, ['grant_type' => 'implicit', 'client_id' => CommerceServer::CLIENT_ID])->status, "\n";
    $server->reset();
}
?>
--EXPECT--
200
200
200
200
200
