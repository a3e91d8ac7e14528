--TEST--
F29: Cache: one bearer serves all workers; one that was refused is replaced for all
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$file = tempnam(sys_get_temp_dir(), 'ep_');
$worker = fn () => run_php([...load_extension(), __DIR__ . '/../support/scripts/shared_cache.inc', $server->baseUri, $file]);
echo $worker(), $worker();
$server->revokeAccessTokens();
echo $worker(), $worker();
unlink($file);
show_log($server);
?>
--EXPECT--
2 tokens
2 tokens
2 tokens
2 tokens
POST /oauth/access_token 200
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 401
POST /oauth/access_token 200
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
