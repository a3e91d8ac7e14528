--TEST--
Exceptions: a refused bearer request is about the shop's credentials, whatever its status
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/exceptions.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$client = scripted_client($server, maxRetries: 0, grant: Grant::clientCredentials('client', 'secret'));
foreach ([400, 401, 403, 404, 429, 500] as $status) {
    $server->reply(CommerceServer::BEARER_PATH, $status, ['errors' => [['title' => 'Title', 'detail' => 'authentication failed']]], ['X-Moltin-Request-Id' => 'request-1']);
    $e = thrown_by(fn () => $client->accessToken());
    echo carries($e), ' ', $e->getMessage(), "\n";
}
?>
--EXPECT--
UnauthorizedException 400: status=400 errors=[Title//authentication failed] requestId='request-1' retryAfter=NULL attempts=1 POST /oauth/access_token: status 400: the shop's own credentials were not accepted: check the Grant and the region of the base URI (request id request-1)
UnauthorizedException 401: status=401 errors=[Title//authentication failed] requestId='request-1' retryAfter=NULL attempts=1 POST /oauth/access_token: status 401: the shop's own credentials were not accepted: check the Grant and the region of the base URI (request id request-1)
UnauthorizedException 403: status=403 errors=[Title//authentication failed] requestId='request-1' retryAfter=NULL attempts=1 POST /oauth/access_token: status 403: the shop's own credentials were not accepted: check the Grant and the region of the base URI (request id request-1)
NotFoundException 404: status=404 errors=[Title//authentication failed] requestId='request-1' retryAfter=NULL attempts=1 POST /oauth/access_token: status 404: not found: check the ids and the region of the base URI (request id request-1)
RateLimitedException 429: status=429 errors=[Title//authentication failed] requestId='request-1' retryAfter=NULL attempts=1 POST /oauth/access_token: status 429: the store's rate limit is reached: wait for $retryAfter seconds, or a few, and try again (request id request-1)
ServerErrorException 500: status=500 errors=[Title//authentication failed] requestId='request-1' retryAfter=NULL attempts=1 POST /oauth/access_token: status 500: the service failed: try again later (request id request-1)
