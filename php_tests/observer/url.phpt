--TEST--
Observer: method and URL of each attempt are those that the server saw, page by page
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

use EpAccountTokens\Transfer;

$server = CommerceServer::start();
$told = [];
$ep = client($server, observer: function (Transfer $transfer) use (&$told): void {
    $told[] = "$transfer->method $transfer->url";
});
$ep->authenticationSettings();
$ep->oidcProfiles(REALM);
$ep->requestOneTimePassword(...ONE_TIME_PASSWORD);
$page = $ep->loginWithPassword(...MANY);
$ep->nextPage($page);
$last = array_column($server->state()['members'][5]['accounts'], 'id')[249];
$ep->switchAccount($page->tokens[0], $last);
$ep->listTokens($page->tokens[0], limit: 7, offset: 14);

// The server's own log, which knows nothing of the client.
$seen = array_map(fn ($request) => "$request->method $server->baseUri$request->path", $server->log());
var_dump($told === $seen);
echo str_replace($server->baseUri, '<origin>', implode("\n", $told)), "\n";
?>
--EXPECT--
bool(true)
POST <origin>/oauth/access_token
GET <origin>/v2/settings/account-authentication
GET <origin>/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/oidc-profiles?page%5Blimit%5D=100
POST <origin>/v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles/9a550000-0000-4000-8000-000000000001/one-time-password-token-request
POST <origin>/v2/account-members/tokens
POST <origin>/v2/account-members/tokens?page%5Blimit%5D=25&page%5Boffset%5D=25
POST <origin>/v2/account-members/tokens?page%5Blimit%5D=100
POST <origin>/v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100
POST <origin>/v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200
POST <origin>/v2/account-members/tokens?page%5Blimit%5D=7&page%5Boffset%5D=14
