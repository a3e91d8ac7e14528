--TEST--
F22: a grant's callback may use another client, and its own, of the same server
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$other = client($server);
$depth = 0;
$ep = client($server, grant: Grant::callback(function (bool $renew) use (&$ep, $other, &$depth): string {
    echo 'asked, ', outcome(fn () => log_in($other)), "\n";
    if ($depth++ < 2) {
        echo outcome(fn () => log_in($ep)), "\n";
    }
    return $other->accessToken($renew)->token;
}));
echo outcome(fn () => $ep->loginWithPassword(...MANY)), "\n";
show_log($server);
var_dump($server->lastRequest()->header('Authorization') === "Bearer {$other->accessToken()->token}");
echo 'in use ', EpAccountTokens::status()['in_use'], "\n";
$ep = null;
gc_collect_cycles();
?>
--EXPECT--
asked, TokenPage
asked, TokenPage
asked, TokenPage
TokenPage
TokenPage
TokenPage
POST /oauth/access_token 200
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
bool(true)
in use 0
