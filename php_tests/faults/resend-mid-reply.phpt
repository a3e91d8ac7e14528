--TEST--
F7: Sent again: the reply breaks off
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach ([
    'in the status line' => 'HTTP/1.1 2',
    'in the body' => "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"data\":[",
] as $where => $bytes) {
    echo "$where\n";
    each_method($server, fn (FaultyServer $server, string $target) => $server->plan($target, Fault::raw($bytes), times: 5));
}
?>
--EXPECT--
in the status line
accessToken               bodies 3  ConnectionFailedException, attempts 3, sent
authenticationSettings    bodies 3  ConnectionFailedException, attempts 3, sent
loginWithPassword         bodies 1  ConnectionFailedException, attempts 1, sent
listTokens                bodies 3  ConnectionFailedException, attempts 3, sent
switchAccount             bodies 3  ConnectionFailedException, attempts 3, sent
refresh                   bodies 3  ConnectionFailedException, attempts 3, sent
nextPage                  bodies 3  ConnectionFailedException, attempts 3, sent
requestOneTimePassword    bodies 1  ConnectionFailedException, attempts 1, sent
loginWithOidc             bodies 1  OutcomeUnknownException, attempts 1, sent
loginWithOneTimePassword  bodies 1  OutcomeUnknownException, attempts 1, sent
selfSignup                bodies 1  OutcomeUnknownException, attempts 1, sent
in the body
accessToken               bodies 3  ConnectionFailedException, attempts 3, sent
authenticationSettings    bodies 3  ConnectionFailedException, attempts 3, sent
loginWithPassword         bodies 1  ConnectionFailedException, attempts 1, sent
listTokens                bodies 3  ConnectionFailedException, attempts 3, sent
switchAccount             bodies 3  ConnectionFailedException, attempts 3, sent
refresh                   bodies 3  ConnectionFailedException, attempts 3, sent
nextPage                  bodies 3  ConnectionFailedException, attempts 3, sent
requestOneTimePassword    bodies 1  ConnectionFailedException, attempts 1, sent
loginWithOidc             bodies 1  OutcomeUnknownException, attempts 1, sent
loginWithOneTimePassword  bodies 1  OutcomeUnknownException, attempts 1, sent
selfSignup                bodies 1  OutcomeUnknownException, attempts 1, sent
