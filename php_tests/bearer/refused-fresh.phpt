--TEST--
F13: a bearer that was fetched within the very call is not fetched again; a 401 is the held token's fault, and for a login the shop's
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$held = new Token('account-1', '', 'held-token', new DateTimeImmutable('+1 hour'));
foreach (CALLS + ['switchAccount' => ['held-token', 'account-1'], 'refresh' => [$held]] as $method => $arguments) {
    $server->clearLog();
    $server->reply(BEARER, 200, ['access_token' => 'new-bearer', 'expires_in' => 3600]);
    $server->reply(TOKENS, 401, errors(401, 'Unauthorized'), times: 5);
    // An id of its own for each, so that none finds the bearer of another.
    show($method, fn () => client($server, grant: Grant::implicit("client of $method"))->$method(...$arguments));
    $server->clearReplies();
    echo '  ', count($server->requests(BEARER)), ' bearer request, ', count($server->requests(TOKENS)), " other\n";
}
?>
--EXPECT--
loginWithOidc: UnauthorizedException 401, attempts 1
  1 bearer request, 1 other
loginWithPassword: UnauthorizedException 401, attempts 1
  1 bearer request, 1 other
loginWithOneTimePassword: UnauthorizedException 401, attempts 1
  1 bearer request, 1 other
selfSignup: UnauthorizedException 401, attempts 1
  1 bearer request, 1 other
listTokens: LoginRequiredException 401, attempts 1
  1 bearer request, 1 other
switchAccount: LoginRequiredException 401, attempts 1
  1 bearer request, 1 other
refresh: LoginRequiredException 401, attempts 1
  1 bearer request, 1 other
