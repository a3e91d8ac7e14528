--TEST--
Exceptions: AccountNotAvailableException has the account that was asked for
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/exceptions.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$client = scripted_client($server, maxRetries: 0, grant: Grant::implicit(CommerceServer::CLIENT_ID));
$token = log_in($client)->tokens[0];
$e = thrown_by(fn () => $client->switchAccount($token, 'no-such-account'));
echo carries($e), "\n", $e->getMessage(), "\n";
?>
--EXPECT--
AccountNotAvailableException 0: accountId='no-such-account'
The member has no such account (any more): let the shopper choose another one
