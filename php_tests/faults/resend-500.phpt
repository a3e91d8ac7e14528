--TEST--
F11: Sent again: 500 and 504
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach ([500, 504] as $status) {
    echo "$status\n";
    each_method($server, fn (FaultyServer $server, string $target) => $server->plan($target, Fault::answer($status), times: 5));
}
?>
--EXPECT--
500
accessToken               bodies 3  ServerErrorException 500, attempts 3
authenticationSettings    bodies 3  ServerErrorException 500, attempts 3
loginWithPassword         bodies 1  ServerErrorException 500, attempts 1
listTokens                bodies 3  ServerErrorException 500, attempts 3
switchAccount             bodies 3  ServerErrorException 500, attempts 3
refresh                   bodies 3  ServerErrorException 500, attempts 3
nextPage                  bodies 3  ServerErrorException 500, attempts 3
requestOneTimePassword    bodies 1  ServerErrorException 500, attempts 1
loginWithOidc             bodies 1  ServerErrorException 500, attempts 1
loginWithOneTimePassword  bodies 1  ServerErrorException 500, attempts 1
selfSignup                bodies 1  ServerErrorException 500, attempts 1
504
accessToken               bodies 3  ServerErrorException 504, attempts 3
authenticationSettings    bodies 3  ServerErrorException 504, attempts 3
loginWithPassword         bodies 1  ServerErrorException 504, attempts 1
listTokens                bodies 3  ServerErrorException 504, attempts 3
switchAccount             bodies 3  ServerErrorException 504, attempts 3
refresh                   bodies 3  ServerErrorException 504, attempts 3
nextPage                  bodies 3  ServerErrorException 504, attempts 3
requestOneTimePassword    bodies 1  ServerErrorException 504, attempts 1
loginWithOidc             bodies 1  ServerErrorException 504, attempts 1
loginWithOneTimePassword  bodies 1  ServerErrorException 504, attempts 1
selfSignup                bodies 1  ServerErrorException 504, attempts 1
