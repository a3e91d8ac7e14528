--TEST--
Stand-in: more requests a second than allowed get 429
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start(['rate_limit' => 3, 'retry_after' => '1']);
$url = $server->baseUri . CommerceServer::BEARER_PATH;
// Again, if they did not fall into one second.
$tries = 0;
do {
    usleep((int) ((1.0 - fmod(microtime(true), 1.0)) * 1e6));
    $second = time();
    $replies = array_map(fn () => post_form($url, ['grant_type' => 'implicit', 'client_id' => CommerceServer::CLIENT_ID]), range(1, 5));
} while (time() !== $second && ++$tries < 20);
echo implode(' ', array_map(fn (PlainReply $reply) => $reply->status, $replies)), "\n";
echo $replies[4]->header('Retry-After'), ' ', $replies[4]->body, "\n";
?>
--EXPECT--
200 200 200 429 429
1 {"errors":[{"title":"Too Many Requests","status":429}]}
