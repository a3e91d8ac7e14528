--TEST--
A11: HttpResponse::throw(): a request id that is the request's own secret is not told
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Grant;

$server = FaultyServer::start();
$ep = scripted_client($server, grant: Grant::bearer('the-bearer'));
foreach ([400, 302] as $status) {
    foreach (['id-1', 'the-bearer', 'x-the-token'] as $id) {
        $server->plan(CART, Fault::answer($status, '', ['X-Request-Id' => $id]));
        try {
            $ep->send(request(), shopper_token('the-token'))->throw();
        } catch (EpAccountTokens\EpAccountTokensException $thrown) {
            $told = preg_match('/request id (\S+)\)/', $thrown->getMessage(), $match) ? $match[1] : 'none';
            echo "$status: $told, ", var_export($thrown->requestId ?? null, true), "\n";
        }
    }
}
?>
--EXPECT--
400: id-1, 'id-1'
400: none, NULL
400: none, NULL
302: id-1, NULL
302: none, NULL
302: none, NULL
