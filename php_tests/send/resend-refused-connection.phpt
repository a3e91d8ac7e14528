--TEST--
F2: send(), sent again: what was never sent, whatever the method
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

foreach (SHOP_METHODS as $method) {
    EpAccountTokens::flushConnections();
    echo $method, ' ', sent(scripted_client('http://127.0.0.1:' . closed_port()), request_of($method)), "\n";
}
?>
--EXPECT--
GET ConnectionFailedException, attempts 3, not sent
HEAD ConnectionFailedException, attempts 3, not sent
PUT ConnectionFailedException, attempts 3, not sent
DELETE ConnectionFailedException, attempts 3, not sent
POST ConnectionFailedException, attempts 3, not sent
PATCH ConnectionFailedException, attempts 3, not sent
