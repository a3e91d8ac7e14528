--TEST--
Exceptions: which status gives which class, with all that the reply says
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/exceptions.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$client = scripted_client($server, maxRetries: 0);
$reply = fn (int $status, string $title, ?string $detail = null) => $server->reply(
    CommerceServer::TOKENS_PATH,
    $status,
    ['errors' => [['status' => (string) $status, 'title' => $title] + ($detail === null ? [] : ['detail' => $detail])]],
    ['X-Moltin-Request-Id' => "request-$status", 'Retry-After' => '7'],
);
foreach ([
    [400, 'Bad Request', 'authentication failed'],
    [400, 'Bad Request', 'Authentication FAILED'],
    [400, 'Bad Request', 'another reason'],
    [401, 'Unauthorized'],
    [403, 'Forbidden'],
    [404, 'Not Found'],
    [409, 'Conflict'],
    [418, 'Teapot'],
    [422, 'Unprocessable', 'username is missing'],
    [429, 'Too Many Requests'],
    [500, 'Internal Server Error'],
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
    [504, 'Gateway Timeout'],
] as $error) {
    $reply(...$error);
    echo carries(thrown_by(fn () => log_in($client))), "\n";
}

echo "-- with a held token\n";
foreach ([[403, 'Forbidden'], [400, 'Bad Request', 'authentication failed'], [401, 'Unauthorized'], [404, 'Not Found']] as $error) {
    $reply(...$error);
    echo carries(thrown_by(fn () => $client->listTokens('held.token'))), "\n";
}

echo "-- with a held token, and a bearer that this very call has fetched\n";
$reply(401, 'Unauthorized');
echo carries(thrown_by(fn () => scripted_client($server, maxRetries: 0, grant: Grant::implicit(CommerceServer::CLIENT_ID))->listTokens('held.token'))), "\n";
?>
--EXPECT--
AuthenticationFailedException 400: status=400 errors=[Bad Request/400/authentication failed] requestId='request-400' retryAfter=7 attempts=1
AuthenticationFailedException 400: status=400 errors=[Bad Request/400/Authentication FAILED] requestId='request-400' retryAfter=7 attempts=1
InvalidRequestException 400: status=400 errors=[Bad Request/400/another reason] requestId='request-400' retryAfter=7 attempts=1
UnauthorizedException 401: status=401 errors=[Unauthorized/401/] requestId='request-401' retryAfter=7 attempts=1
ForbiddenException 403: status=403 errors=[Forbidden/403/] requestId='request-403' retryAfter=7 attempts=1
NotFoundException 404: status=404 errors=[Not Found/404/] requestId='request-404' retryAfter=7 attempts=1
ApiException 409: status=409 errors=[Conflict/409/] requestId='request-409' retryAfter=7 attempts=1
ApiException 418: status=418 errors=[Teapot/418/] requestId='request-418' retryAfter=7 attempts=1
InvalidRequestException 422: status=422 errors=[Unprocessable/422/username is missing] requestId='request-422' retryAfter=7 attempts=1
RateLimitedException 429: status=429 errors=[Too Many Requests/429/] requestId='request-429' retryAfter=7 attempts=1
ServerErrorException 500: status=500 errors=[Internal Server Error/500/] requestId='request-500' retryAfter=7 attempts=1
ServerErrorException 502: status=502 errors=[Bad Gateway/502/] requestId='request-502' retryAfter=7 attempts=1
ServerErrorException 503: status=503 errors=[Service Unavailable/503/] requestId='request-503' retryAfter=7 attempts=1
ServerErrorException 504: status=504 errors=[Gateway Timeout/504/] requestId='request-504' retryAfter=7 attempts=1
-- with a held token
LoginRequiredException 403: status=403 errors=[Forbidden/403/] requestId='request-403' retryAfter=7 attempts=1
LoginRequiredException 400: status=400 errors=[Bad Request/400/authentication failed] requestId='request-400' retryAfter=7 attempts=1
UnauthorizedException 401: status=401 errors=[Unauthorized/401/] requestId='request-401' retryAfter=7 attempts=1
NotFoundException 404: status=404 errors=[Not Found/404/] requestId='request-404' retryAfter=7 attempts=1
-- with a held token, and a bearer that this very call has fetched
LoginRequiredException 401: status=401 errors=[Unauthorized/401/] requestId='request-401' retryAfter=7 attempts=1
