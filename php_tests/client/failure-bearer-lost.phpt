--TEST--
Failures: a bearer request without an answer is no unknown outcome: the single-use credential was not sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach (['drop' => [true, 60.0], 'delay' => [10_000, 0.3]] as $name => [$value, $timeout]) {
    $server->reply(BEARER, 200, ['access_token' => 'new-bearer'], ...[$name => $value], times: 5);
    $thrown = thrown_by(fn () => client($server, grant: Grant::implicit('client'), timeout: $timeout)->loginWithOidc(...CALLS['loginWithOidc']));
    $server->clearReplies();
    echo "$name: ", short_name($thrown), ', ', strstr($thrown->getMessage(), ':', true), "\n";
}
echo count($server->requests(TOKENS)), " logins were sent\n";
?>
--EXPECT--
drop: ConnectionFailedException, POST /oauth/access_token
delay: TimeoutException, POST /oauth/access_token
0 logins were sent
