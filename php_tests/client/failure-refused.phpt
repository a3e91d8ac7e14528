--TEST--
Failures: a refused connection is a ConnectionFailedException for every method, and nothing was sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

// Bound, so that nobody else gets the port, and not listening.
$socket = stream_socket_server('tcp://127.0.0.1:0', $code, $message, STREAM_SERVER_BIND);
$origin = 'http://' . stream_socket_get_name($socket, false);
foreach (CALLS + ['switchAccount' => ['held-token', 'account-1']] as $method => $arguments) {
    $thrown = thrown_by(fn () => (new EpAccountTokens(Grant::bearer('shop-bearer'), $origin))->$method(...$arguments));
    echo "$method: ", short_name($thrown), ', ', $thrown->sent ? 'sent' : 'not sent', ", curl code $thrown->curlCode\n";
}
$thrown = thrown_by(fn () => (new EpAccountTokens(Grant::implicit('client'), $origin))->loginWithOidc(...CALLS['loginWithOidc']));
echo 'bearer: ', short_name($thrown), ', ', $thrown->sent ? 'sent' : 'not sent', ', ', strstr($thrown->getMessage(), ':', true), "\n";
?>
--EXPECT--
loginWithOidc: ConnectionFailedException, not sent, curl code 7
loginWithPassword: ConnectionFailedException, not sent, curl code 7
loginWithOneTimePassword: ConnectionFailedException, not sent, curl code 7
selfSignup: ConnectionFailedException, not sent, curl code 7
listTokens: ConnectionFailedException, not sent, curl code 7
switchAccount: ConnectionFailedException, not sent, curl code 7
bearer: ConnectionFailedException, not sent, POST /oauth/access_token
