--TEST--
F4: Sent again: a kept connection dies before the reply, the body already taken
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (['reset', 'close'] as $end) {
    echo "$end\n";
    each_method($server, fn (FaultyServer $server, string $target) => $server->plan($target, Fault::afterBody([$end]), times: 5), kept: true);
}
?>
--EXPECT--
reset
accessToken               bodies 4  ConnectionFailedException, attempts 3, sent
authenticationSettings    bodies 4  ConnectionFailedException, attempts 3, sent
loginWithPassword         bodies 1  ConnectionFailedException, attempts 1, sent
listTokens                bodies 4  ConnectionFailedException, attempts 3, sent
switchAccount             bodies 4  ConnectionFailedException, attempts 3, sent
refresh                   bodies 4  ConnectionFailedException, attempts 3, sent
nextPage                  bodies 4  ConnectionFailedException, attempts 3, sent
requestOneTimePassword    bodies 1  ConnectionFailedException, attempts 1, sent
loginWithOidc             bodies 1  OutcomeUnknownException, attempts 1, sent
loginWithOneTimePassword  bodies 1  OutcomeUnknownException, attempts 1, sent
selfSignup                bodies 1  OutcomeUnknownException, attempts 1, sent
close
accessToken               bodies 4  ConnectionFailedException, attempts 3, sent
authenticationSettings    bodies 4  ConnectionFailedException, attempts 3, sent
loginWithPassword         bodies 1  ConnectionFailedException, attempts 1, sent
listTokens                bodies 4  ConnectionFailedException, attempts 3, sent
switchAccount             bodies 4  ConnectionFailedException, attempts 3, sent
refresh                   bodies 4  ConnectionFailedException, attempts 3, sent
nextPage                  bodies 4  ConnectionFailedException, attempts 3, sent
requestOneTimePassword    bodies 1  ConnectionFailedException, attempts 1, sent
loginWithOidc             bodies 1  OutcomeUnknownException, attempts 1, sent
loginWithOneTimePassword  bodies 1  OutcomeUnknownException, attempts 1, sent
selfSignup                bodies 1  OutcomeUnknownException, attempts 1, sent
