--TEST--
Bug of others: a retry is sent without the body, which the first attempt has used up
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach (['loginWithPassword' => 503, 'listTokens' => 503, 'loginWithOidc' => 429, 'loginWithOneTimePassword' => 429, 'selfSignup' => 429] as $method => $status) {
    $server->clearLog();
    $server->reply(TOKENS, $status, headers: ['Retry-After' => '0']);
    $server->reply(TOKENS, 201, page(entry()));
    scripted_client($server)->$method(...CALLS[$method]);
    [$first, $second] = $server->log();
    echo "$method: ", json_encode([strlen($first->body) > 100, $first->body === $second->body, $first->headers === $second->headers, $first->path === $second->path]), "\n";
}
// After a renewal too.
$ep = client($server);
$ep->accessToken();
$server->revokeAccessTokens();
$server->clearLog();
$ep->loginWithPassword(...ADA);
[$first, , $second] = $server->log();
var_dump($first->body === $second->body, $first->header('Authorization') !== $second->header('Authorization'));
?>
--EXPECT--
loginWithPassword: [true,true,true,true]
listTokens: [true,true,true,true]
loginWithOidc: [true,true,true,true]
loginWithOneTimePassword: [true,true,true,true]
selfSignup: [true,true,true,true]
bool(true)
bool(true)
