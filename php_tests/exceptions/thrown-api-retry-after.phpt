--TEST--
Exceptions: retryAfter is what the service asked for in seconds, null where it did not
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$client = scripted_client($server, maxRetries: 0);
foreach ([null, '0', '7', '86400'] as $value) {
    $server->reply(CommerceServer::TOKENS_PATH, 429, '', $value === null ? [] : ['Retry-After' => $value]);
    var_dump(thrown_by(fn () => log_in($client))->retryAfter);
}
?>
--EXPECT--
NULL
int(0)
int(7)
int(86400)
