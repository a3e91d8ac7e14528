--TEST--
B1: Replies: chunked bodies, and any or no Content-Type
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['chunked_replies' => true]);
echo count(client($server)->loginWithPassword(...[...MANY, 100])), "\n";

$ep = scripted_client($server);
foreach (['text/plain', 'application/vnd.api+json; charset=utf-8', ''] as $type) {
    $server->reply(TOKENS, 201, page(entry()), ['Content-Type' => $type]);
    echo "'$type': ", count($ep->listTokens('held-token')), "\n";
}
?>
--EXPECT--
100
'text/plain': 1
'application/vnd.api+json; charset=utf-8': 1
'': 1
