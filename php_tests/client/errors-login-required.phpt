--TEST--
Errors: LoginRequiredException by the methods that take a held token, and by no login
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$held = new Token('account-1', '', 'held-token', new DateTimeImmutable('+1 hour'));
$calls = CALLS + ['switchAccount' => ['held-token', 'account-1'], 'refresh' => [$held]];
foreach ([
    '403' => [403, errors(403, 'Forbidden', 'forbidden')],
    '403 in HTML' => [403, '<html></html>'],
    '400 authentication failed' => [400, errors(400, 'Bad Request', 'authentication failed')],
    '400 with another text' => [400, errors(400, 'Bad Request', "Validation failed: field 'EPInternalAccountMemberID' on the 'required' tag.")],
    '401 under an older bearer' => [401, errors(401, 'Unauthorized')],
    '404' => [404, errors(404, 'Not Found', 'account not found')],
    '422' => [422, errors(422, 'Unprocessable Entity')],
] as $what => [$status, $reply]) {
    foreach ($calls as $method => $arguments) {
        $server->reply(TOKENS, $status, $reply);
        show("$what, $method", fn () => $ep->$method(...$arguments));
    }
}
?>
--EXPECT--
403, loginWithOidc: ForbiddenException 403, attempts 1
403, loginWithPassword: ForbiddenException 403, attempts 1
403, loginWithOneTimePassword: ForbiddenException 403, attempts 1
403, selfSignup: ForbiddenException 403, attempts 1
403, listTokens: LoginRequiredException 403, attempts 1
403, switchAccount: LoginRequiredException 403, attempts 1
403, refresh: LoginRequiredException 403, attempts 1
403 in HTML, loginWithOidc: ForbiddenException 403, attempts 1
403 in HTML, loginWithPassword: ForbiddenException 403, attempts 1
403 in HTML, loginWithOneTimePassword: ForbiddenException 403, attempts 1
403 in HTML, selfSignup: ForbiddenException 403, attempts 1
403 in HTML, listTokens: LoginRequiredException 403, attempts 1
403 in HTML, switchAccount: LoginRequiredException 403, attempts 1
403 in HTML, refresh: LoginRequiredException 403, attempts 1
400 authentication failed, loginWithOidc: AuthenticationFailedException 400, attempts 1
400 authentication failed, loginWithPassword: AuthenticationFailedException 400, attempts 1
400 authentication failed, loginWithOneTimePassword: AuthenticationFailedException 400, attempts 1
400 authentication failed, selfSignup: AuthenticationFailedException 400, attempts 1
400 authentication failed, listTokens: LoginRequiredException 400, attempts 1
400 authentication failed, switchAccount: LoginRequiredException 400, attempts 1
400 authentication failed, refresh: LoginRequiredException 400, attempts 1
400 with another text, loginWithOidc: InvalidRequestException 400, attempts 1
400 with another text, loginWithPassword: InvalidRequestException 400, attempts 1
400 with another text, loginWithOneTimePassword: InvalidRequestException 400, attempts 1
400 with another text, selfSignup: InvalidRequestException 400, attempts 1
400 with another text, listTokens: InvalidRequestException 400, attempts 1
400 with another text, switchAccount: InvalidRequestException 400, attempts 1
400 with another text, refresh: InvalidRequestException 400, attempts 1
401 under an older bearer, loginWithOidc: UnauthorizedException 401, attempts 1
401 under an older bearer, loginWithPassword: UnauthorizedException 401, attempts 1
401 under an older bearer, loginWithOneTimePassword: UnauthorizedException 401, attempts 1
401 under an older bearer, selfSignup: UnauthorizedException 401, attempts 1
401 under an older bearer, listTokens: UnauthorizedException 401, attempts 1
401 under an older bearer, switchAccount: UnauthorizedException 401, attempts 1
401 under an older bearer, refresh: UnauthorizedException 401, attempts 1
404, loginWithOidc: NotFoundException 404, attempts 1
404, loginWithPassword: NotFoundException 404, attempts 1
404, loginWithOneTimePassword: NotFoundException 404, attempts 1
404, selfSignup: NotFoundException 404, attempts 1
404, listTokens: NotFoundException 404, attempts 1
404, switchAccount: NotFoundException 404, attempts 1
404, refresh: NotFoundException 404, attempts 1
422, loginWithOidc: InvalidRequestException 422, attempts 1
422, loginWithPassword: InvalidRequestException 422, attempts 1
422, loginWithOneTimePassword: InvalidRequestException 422, attempts 1
422, selfSignup: InvalidRequestException 422, attempts 1
422, listTokens: InvalidRequestException 422, attempts 1
422, switchAccount: InvalidRequestException 422, attempts 1
422, refresh: InvalidRequestException 422, attempts 1
