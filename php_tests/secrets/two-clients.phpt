--TEST--
A8: Secrets: two clients in one worker: nothing of one shop goes out with the other's requests
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$clients = [
    'one' => new EpAccountTokens(Grant::bearer('bearer-of-one'), $server->baseUri, headers: ['EP-Context-Tag' => 'tag-of-one'], userAgentSuffix: 'agent-of-one', maxRetries: 0),
    'two' => new EpAccountTokens(Grant::callback(fn () => 'bearer-of-two'), $server->baseUri, headers: ['EP-Channel' => 'channel-of-two'], userAgentSuffix: 'agent-of-two', maxRetries: 0),
];
for ($i = 0; $i < 5; $i++) {
    foreach ($clients as $client) {
        $server->reply(CommerceServer::TOKENS_PATH, 201, ['data' => []]);
        $client->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada', 'secret');
    }
}
$requests = $server->requests(CommerceServer::TOKENS_PATH);
foreach ($requests as $i => $request) {
    $headers = implode("\n", array_merge(...$request->headers));
    [$own, $other] = $i % 2 ? ['two', 'one'] : ['one', 'two'];
    if (!str_contains($headers, "bearer-of-$own") || !str_contains($headers, "agent-of-$own") || str_contains($headers, "-of-$other")) {
        echo "request $i:\n$headers\n";
    }
}
var_dump(count($requests));
?>
--EXPECT--
int(10)
