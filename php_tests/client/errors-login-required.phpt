--TEST--
F13: Errors: LoginRequiredException by the methods that take a held token, and by no login
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
    $outcomes = [];
    foreach ($calls as $method => $arguments) {
        $server->reply(TOKENS, $status, $reply);
        $kind = in_array($arguments[0], ['held-token', $held], true) ? 'held token' : 'login';
        $outcomes[$kind . ': ' . outcome(fn () => $ep->$method(...$arguments))][] = $method;
    }
    // One line for the logins, and one for what takes a held token, where all of a kind come to the same.
    ksort($outcomes);
    foreach ($outcomes as $outcome => $methods) {
        echo "$what, $outcome", count($outcomes) > 2 ? ': ' . implode(', ', $methods) : '', "\n";
    }
}
?>
--EXPECT--
403, held token: LoginRequiredException 403, attempts 1
403, login: ForbiddenException 403, attempts 1
403 in HTML, held token: LoginRequiredException 403, attempts 1
403 in HTML, login: ForbiddenException 403, attempts 1
400 authentication failed, held token: LoginRequiredException 400, attempts 1
400 authentication failed, login: AuthenticationFailedException 400, attempts 1
400 with another text, held token: InvalidRequestException 400, attempts 1
400 with another text, login: InvalidRequestException 400, attempts 1
401 under an older bearer, held token: UnauthorizedException 401, attempts 1
401 under an older bearer, login: UnauthorizedException 401, attempts 1
404, held token: NotFoundException 404, attempts 1
404, login: NotFoundException 404, attempts 1
422, held token: InvalidRequestException 422, attempts 1
422, login: InvalidRequestException 422, attempts 1
