--TEST--
Failures: the timeout holds for bearer and login together
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(BEARER, 200, ['access_token' => 'new-bearer', 'expires_in' => 3600], delay: 300);
$server->reply(TOKENS, 201, page(entry()), delay: 300);

$thrown = thrown_by(fn () => client($server, grant: Grant::implicit('client'), timeout: 0.5)->loginWithPassword(...CALLS['loginWithPassword']));
echo short_name($thrown), "\n";
var_dump($thrown->elapsed >= 0.45);
?>
--EXPECT--
TimeoutException
bool(true)
