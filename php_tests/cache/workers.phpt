--TEST--
Cache: one bearer serves all workers; one that was refused is replaced for all
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
foreach ($server->log() as $request) {
    echo "$request->path $request->status\n";
}
?>
--EXPECT--
2 tokens
2 tokens
2 tokens
2 tokens
/oauth/access_token 200
/v2/account-members/tokens 201
/v2/account-members/tokens 201
/v2/account-members/tokens 401
/oauth/access_token 200
/v2/account-members/tokens 201
/v2/account-members/tokens 201
