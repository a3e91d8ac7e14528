--TEST--
Bug of others: 0 retries are taken for no wish, and become the default
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach (['constructor' => scripted_client($server, maxRetries: 0), 'with()' => scripted_client($server)->with(maxRetries: 0), 'both' => scripted_client($server, maxRetries: 0)->with(timeout: 3.0)] as $what => $ep) {
    foreach ([429, 503] as $status) {
        $server->clearLog();
        $server->reply(TOKENS, $status, headers: ['Retry-After' => '0'], times: 9);
        echo "$what: ", outcome(fn () => $ep->listTokens('held-token')), ', seen ', count($server->log()), "\n";
        $server->clearReplies();
    }
}
?>
--EXPECT--
constructor: RateLimitedException 429, attempts 1, seen 1
constructor: ServerErrorException 503, attempts 1, seen 1
with(): RateLimitedException 429, attempts 1, seen 1
with(): ServerErrorException 503, attempts 1, seen 1
both: RateLimitedException 429, attempts 1, seen 1
both: ServerErrorException 503, attempts 1, seen 1
