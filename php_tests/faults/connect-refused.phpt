--TEST--
F2: a refused connection is tried again, then fails at once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$origin = 'http://127.0.0.1:' . closed_port();
foreach (['login' => scripted_client(...), 'bearer of a login' => client(...)] as $what => $make) {
    $ep = $make($origin, timeout: 60.0, maxRetries: 1);
    $thrown = within(30, fn () => thrown_by(fn () => $ep->loginWithOidc(...OIDC)));
    echo "$what: ", strstr($thrown->getMessage(), ':', true), ', ', outcome(fn () => throw $thrown), ", curl code $thrown->curlCode\n";
}
?>
--EXPECT--
login: POST /v2/account-members/tokens, ConnectionFailedException, attempts 2, not sent, curl code 7
bearer of a login: POST /oauth/access_token, ConnectionFailedException, attempts 2, not sent, curl code 7
