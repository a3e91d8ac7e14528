--TEST--
F6: Sent again: a kept connection that was closed while idle costs no attempt
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (METHODS as $method) {
    EpAccountTokens::flushConnections();
    $attempts = 0;
    $ep = faulty_client($server, $method, maxRetries: 0, observer: function () use (&$attempts): void {
        $attempts++;
    });
    $server->clear();
    $server->plan(target_of($method), Fault::answer(...[...FaultyServer::GOOD[target_of($method)], [], ['close']]));
    call($ep, $method);
    $server->connections(); // it answers when it has closed the connection
    $attempts = 0;
    $outcome = outcome(fn () => call($ep, $method));
    printf("%-24s  bodies %d on %d connections, attempts %d  %s\n", $method, $server->bodies(target_of($method)), $server->connections(), $attempts, $outcome);
}
?>
--EXPECT--
accessToken               bodies 2 on 2 connections, attempts 1  AccessToken
authenticationSettings    bodies 2 on 2 connections, attempts 1  AuthenticationSettings
loginWithPassword         bodies 2 on 2 connections, attempts 1  TokenPage
listTokens                bodies 2 on 2 connections, attempts 1  TokenPage
switchAccount             bodies 2 on 2 connections, attempts 1  Token
refresh                   bodies 2 on 2 connections, attempts 1  Token
nextPage                  bodies 2 on 2 connections, attempts 1  TokenPage
requestOneTimePassword    bodies 2 on 2 connections, attempts 1  null
loginWithOidc             bodies 2 on 2 connections, attempts 1  TokenPage
loginWithOneTimePassword  bodies 2 on 2 connections, attempts 1  TokenPage
selfSignup                bodies 2 on 2 connections, attempts 1  TokenPage
