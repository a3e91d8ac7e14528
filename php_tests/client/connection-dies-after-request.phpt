--TEST--
Connections: a kept one that dies under a request; what may be repeated is sent again, a password or single-use credential is not
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach (CALLS as $method => $arguments) {
    $ep = scripted_client($server);
    $server->reply(TOKENS, 201, page(entry()));
    $ep->listTokens('held-token');
    $server->clearLog();
    $server->reply(TOKENS, drop: true);
    $server->reply(TOKENS, 201, page(entry()));
    show($method, fn () => $ep->$method(...$arguments));
    $server->clearReplies();
    echo '  ', count($server->log()), " seen by the server\n";
}
?>
--EXPECT--
loginWithOidc: OutcomeUnknownException, attempts 1, sent
  1 seen by the server
loginWithPassword: ConnectionFailedException, attempts 1, sent
  1 seen by the server
loginWithOneTimePassword: OutcomeUnknownException, attempts 1, sent
  1 seen by the server
selfSignup: OutcomeUnknownException, attempts 1, sent
  1 seen by the server
listTokens: TokenPage
  2 seen by the server
