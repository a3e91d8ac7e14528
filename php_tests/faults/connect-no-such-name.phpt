--TEST--
F1: a name that does not resolve
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

// Too long a label is refused by the resolver itself, without asking anybody.
$ep = new EpAccountTokens(EpAccountTokens\Grant::bearer('b'), baseUri: 'https://' . str_repeat('a', 64) . '.invalid', maxRetries: 1, timeout: 60.0);
$thrown = within(30, fn () => thrown_by(fn () => $ep->loginWithOidc(...OIDC)));
echo short_name($thrown), ", CURLcode $thrown->curlCode, attempts $thrown->attempts, ", $thrown->sent ? 'SENT' : 'not sent', "\n";
?>
--EXPECT--
ConnectionFailedException, CURLcode 6, attempts 2, not sent
