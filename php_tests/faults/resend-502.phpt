--TEST--
B1: Sent again: 502
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

each_method(
    FaultyServer::start(),
    fn (FaultyServer $server, string $target) => $server->plan($target, Fault::answer(502, '<h1>Bad Gateway</h1>'), times: 5),
);
?>
--EXPECT--
accessToken               bodies 3  ServerErrorException 502, attempts 3
authenticationSettings    bodies 3  ServerErrorException 502, attempts 3
loginWithPassword         bodies 1  ServerErrorException 502, attempts 1
listTokens                bodies 3  ServerErrorException 502, attempts 3
switchAccount             bodies 3  ServerErrorException 502, attempts 3
refresh                   bodies 3  ServerErrorException 502, attempts 3
nextPage                  bodies 3  ServerErrorException 502, attempts 3
requestOneTimePassword    bodies 1  ServerErrorException 502, attempts 1
loginWithOidc             bodies 1  ServerErrorException 502, attempts 1
loginWithOneTimePassword  bodies 1  ServerErrorException 502, attempts 1
selfSignup                bodies 1  ServerErrorException 502, attempts 1
