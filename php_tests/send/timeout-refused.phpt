--TEST--
B8: send(): a timeout of the request's own is refused, since the client's holds
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\HttpRequest;

echo sent(scripted_client('http://127.0.0.1:1'), new HttpRequest('GET', '/v2/carts', timeout: 1.0)), "\n";
?>
--EXPECT--
ValueError: $request must be a request that can be sent: it must have no timeout of its own: use with(timeout: ...) of the client
