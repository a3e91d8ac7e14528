--TEST--
F2: a refused connection is tried again, then fails at once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$ep = new EpAccountTokens(EpAccountTokens\Grant::bearer('b'), baseUri: 'http://127.0.0.1:' . closed_port(), timeout: 30.0, maxRetries: 1);
$thrown = within(5, fn () => thrown_by(fn () => $ep->loginWithOidc(...OIDC)));
echo short_name($thrown), ", CURLcode $thrown->curlCode, attempts $thrown->attempts, ", $thrown->sent ? 'SENT' : 'not sent', "\n";
?>
--EXPECT--
ConnectionFailedException, CURLcode 7, attempts 2, not sent
