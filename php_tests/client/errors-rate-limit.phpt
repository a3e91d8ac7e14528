--TEST--
A14: Errors: the stand-in's rate limit, as the gateway answers it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['rate_limit' => 1, 'retry_after' => '61']);
$ep = client($server);
try {
    for ($i = 0; $i < 100; $i++) {
        $ep->loginWithPassword(...ADA);
    }
} catch (EpAccountTokens\RateLimitedException $thrown) {
    echo json_encode([$thrown->getCode(), $thrown->retryAfter, $thrown->errors[0]->title, $thrown->errors[0]->status]), "\n";
}
?>
--EXPECT--
[429,61,"Too Many Requests",429]
