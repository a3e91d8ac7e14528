--TEST--
F30, A10: Cache: what it throws is reported without its message, once a request
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$log = tempnam(sys_get_temp_dir(), 'ep_');
echo serve(3, __DIR__ . '/../support/scripts/cache_down.inc', [$server->baseUri], ['log_errors=1', "error_log=$log", 'html_errors=0']);
echo preg_replace('/^\[.*?\] /m', '', file_get_contents($log));
unlink($log);
?>
--EXPECTF--
2 tokens, 2 tokens
2 tokens, 2 tokens
2 tokens, 2 tokens
PHP Warning:  The cache of EpAccountTokens threw RuntimeException, which is dropped%S
PHP Warning:  The cache of EpAccountTokens threw RuntimeException, which is dropped%S
PHP Warning:  The cache of EpAccountTokens threw RuntimeException, which is dropped%S
