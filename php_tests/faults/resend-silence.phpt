--TEST--
F14: Sent again: silence until the deadline leaves no time for it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

each_method(
    FaultyServer::start(),
    fn (FaultyServer $server, string $target) => $server->plan($target, Fault::afterBody(['hold']), times: 5),
    timeout: BRIEF,
);
?>
--EXPECT--
accessToken               bodies 1  TimeoutException, attempts 1, sent
authenticationSettings    bodies 1  TimeoutException, attempts 1, sent
loginWithPassword         bodies 1  TimeoutException, attempts 1, sent
listTokens                bodies 1  TimeoutException, attempts 1, sent
switchAccount             bodies 1  TimeoutException, attempts 1, sent
refresh                   bodies 1  TimeoutException, attempts 1, sent
nextPage                  bodies 1  TimeoutException, attempts 1, sent
requestOneTimePassword    bodies 1  TimeoutException, attempts 1, sent
loginWithOidc             bodies 1  OutcomeUnknownException, attempts 1, sent
loginWithOneTimePassword  bodies 1  OutcomeUnknownException, attempts 1, sent
selfSignup                bodies 1  OutcomeUnknownException, attempts 1, sent
