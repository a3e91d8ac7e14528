--TEST--
F4: with maxRetries 0 a kept connection that dies costs at most the one resend that libcurl makes by itself, of what may be repeated
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (METHODS as $method) {
    $ep = faulty_client($server, $method, maxRetries: 0);
    call($ep, $method);
    $server->clear();
    $server->plan(target_of($method), Fault::afterBody(['reset']));
    $outcome = outcome(fn () => call($ep, $method));
    echo "$outcome, bodies {$server->bodies(target_of($method))}\n";
}
?>
--EXPECT--
AccessToken, bodies 2
AuthenticationSettings, bodies 2
ConnectionFailedException, attempts 1, sent, bodies 1
TokenPage, bodies 2
Token, bodies 2
Token, bodies 2
TokenPage, bodies 2
ConnectionFailedException, attempts 1, sent, bodies 1
OutcomeUnknownException, attempts 1, sent, bodies 1
OutcomeUnknownException, attempts 1, sent, bodies 1
OutcomeUnknownException, attempts 1, sent, bodies 1
