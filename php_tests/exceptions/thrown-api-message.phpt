--TEST--
Exceptions: a message has what was asked, the status, what to do and the request id, but not the service's words
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$client = scripted_client($server, maxRetries: 0);
foreach ([400, 401, 403, 404, 409, 422, 429, 500] as $status) {
    $server->reply(CommerceServer::TOKENS_PATH, $status, ['errors' => [['title' => 'SENTINEL', 'detail' => 'SENTINEL']]], ['X-Moltin-Request-Id' => 'request-1']);
    echo thrown_by(fn () => log_in($client))->getMessage(), "\n";
}
$server->reply(CommerceServer::TOKENS_PATH, 400, ['errors' => [['title' => 'SENTINEL', 'detail' => 'authentication failed']]], ['X-Moltin-Request-Id' => 'request-1']);
echo thrown_by(fn () => log_in($client))->getMessage(), "\n";
$server->reply(CommerceServer::TOKENS_PATH, 403, headers: ['X-Moltin-Request-Id' => '']);
echo thrown_by(fn () => $client->listTokens('held.token'))->getMessage(), "\n";
?>
--EXPECT--
POST /v2/account-members/tokens: status 400: the service does not accept the request: see $errors for the fields (request id request-1)
POST /v2/account-members/tokens: status 401: the shop's own credentials were not accepted: check the Grant and the region of the base URI (request id request-1)
POST /v2/account-members/tokens: status 403: the service forbids this: see $errors (request id request-1)
POST /v2/account-members/tokens: status 404: not found: check the ids and the region of the base URI (request id request-1)
POST /v2/account-members/tokens: status 409: the service refused the request: see $errors (request id request-1)
POST /v2/account-members/tokens: status 422: the service does not accept the request: see $errors for the fields (request id request-1)
POST /v2/account-members/tokens: status 429: the store's rate limit is reached: wait for $retryAfter seconds, or a few, and try again (request id request-1)
POST /v2/account-members/tokens: status 500: the service failed: try again later (request id request-1)
POST /v2/account-members/tokens: status 400: the credential or the profile id was not accepted: ask the shopper again (request id request-1)
POST /v2/account-members/tokens: status 403: the held token is no longer good: send the shopper to the login
