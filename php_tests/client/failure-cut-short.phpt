--TEST--
Failures: an answer that breaks off is no complete answer
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$body = json_encode(page(entry()));
foreach (['loginWithPassword', 'loginWithOidc', 'loginWithOneTimePassword', 'selfSignup', 'listTokens'] as $method) {
    $server->clearLog();
    $server->reply(TOKENS, 201, $body, ['Content-Length' => (string) (strlen($body) + 1)], close: true, times: 5);
    show($method, fn () => scripted_client($server)->$method(...CALLS[$method]));
    $server->clearReplies();
    if ($method !== 'listTokens') {
        echo '  ';
        show_count($server);
    }
}
?>
--EXPECT--
loginWithPassword: ConnectionFailedException, attempts 1, sent
  the server saw 1 request
loginWithOidc: OutcomeUnknownException, attempts 1, sent
  the server saw 1 request
loginWithOneTimePassword: OutcomeUnknownException, attempts 1, sent
  the server saw 1 request
selfSignup: OutcomeUnknownException, attempts 1, sent
  the server saw 1 request
listTokens: ConnectionFailedException, attempts 3, sent
