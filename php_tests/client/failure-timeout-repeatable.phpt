--TEST--
Failures: no answer in time for what may be repeated is a TimeoutException as well
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), delay: 10_000, times: 5);
$server->reply(BEARER, 200, ['access_token' => 'new-bearer'], delay: 10_000, times: 5);

show('listTokens', fn () => scripted_client($server, timeout: 0.4)->listTokens('held-token'));
show('switchAccount', fn () => scripted_client($server, timeout: 0.4)->switchAccount('held-token', 'account-1'));
show('accessToken', fn () => client($server, grant: Grant::implicit('client'), timeout: 0.4)->accessToken());
?>
--EXPECT--
listTokens: TimeoutException, attempts 1, sent
switchAccount: TimeoutException, attempts 1, sent
accessToken: TimeoutException, attempts 1, sent
