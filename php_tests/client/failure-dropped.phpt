--TEST--
Failures: a connection that is dropped after the request; a password was sent once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, drop: true, times: 20);
$server->reply(BEARER, drop: true, times: 20);

$thrown = thrown_by(fn () => scripted_client($server)->loginWithPassword(...CALLS['loginWithPassword']));
echo short_name($thrown), ', ', $thrown->sent ? 'sent' : 'not sent', ", attempts $thrown->attempts, curl code $thrown->curlCode\n";
show_count($server);

show('listTokens', fn () => scripted_client($server)->listTokens('held-token'));
show('accessToken', fn () => client($server, grant: Grant::implicit('client'))->accessToken());
?>
--EXPECT--
ConnectionFailedException, sent, attempts 1, curl code 52
the server saw 1 request
listTokens: ConnectionFailedException, attempts 3, sent
accessToken: ConnectionFailedException, attempts 3, sent
