--TEST--
accessToken(): 400, 401 and 403 mean the shop's own credentials, whatever the text; the other statuses mean what they always do
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$try = function (string $what, int $status, array|string $body) use ($server): void {
    $server->reply(BEARER, $status, $body, times: 5);
    show($what, fn () => client($server, grant: Grant::implicit('client'))->loginWithPassword(...ADA));
    $server->clearReplies();
};
$try('Bad Request', 400, errors('400', 'Bad Request'));
$try('authentication failed', 400, errors('400', 'Bad Request', 'authentication failed'));
$try('Unauthorized', 401, errors('401', 'Unauthorized'));
$try('Forbidden', 403, errors(403, 'Forbidden', 'forbidden'));
$try('HTML', 401, '<html>no</html>');
foreach ([201, 202, 204, 302, 404, 409, 422, 429, 500, 503] as $status) {
    $try((string) $status, $status, $status < 400 ? ['access_token' => 'new-bearer', 'expires_in' => 3600] : errors($status, 'Problem'));
}
echo count($server->requests(TOKENS)), " logins were sent\n";
?>
--EXPECT--
Bad Request: UnauthorizedException 400, attempts 1
authentication failed: UnauthorizedException 400, attempts 1
Unauthorized: UnauthorizedException 401, attempts 1
Forbidden: UnauthorizedException 403, attempts 1
HTML: UnauthorizedException 401, attempts 1
201: ProtocolException 201
202: ProtocolException 202
204: ProtocolException 204
302: ProtocolException 302
404: NotFoundException 404, attempts 1
409: ApiException 409, attempts 1
422: InvalidRequestException 422, attempts 1
429: RateLimitedException 429, attempts 3
500: ServerErrorException 500, attempts 3
503: ServerErrorException 503, attempts 3
0 logins were sent
