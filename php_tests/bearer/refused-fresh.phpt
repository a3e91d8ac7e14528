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
    $outcome = outcome(fn () => client($server, grant: Grant::implicit("client of $method"))->$method(...$arguments));
    $server->clearReplies();
    $class = in_array($arguments[0], ['held-token', $held], true) ? 'LoginRequiredException' : 'UnauthorizedException';
    $requests = [count($server->requests(BEARER)), count($server->requests(TOKENS))];
    if ($outcome !== "$class 401, attempts 1" || $requests !== [1, 1]) {
        echo "$method: $outcome, not $class; $requests[0] bearer requests, $requests[1] others\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
