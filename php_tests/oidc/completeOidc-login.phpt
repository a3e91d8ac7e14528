--TEST--
completeOidc(): discovery, redirect, session, callback, tokens
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

use EpAccountTokens\OidcLogin;

$server = CommerceServer::start();
$ep = client($server);

// The page with the login button.
$settings = $ep->authenticationSettings();
[$profile] = $ep->oidcProfiles($settings->realmId);
$login = $ep->beginOidc($profile->authorizationEndpoint, CommerceServer::REDIRECT_URI, $settings->clientId);
$session = json_encode(['oidc' => $login->toArray()]);
unset($login);

// The browser, which comes back with a query.
$query = $server->signIn(OidcLogin::fromArray(json_decode($session, true)['oidc'])->authorizationUrl, 'ada@example.com');
echo implode(', ', array_keys($query)), "\n";

// The page of the redirect URI.
$login = OidcLogin::fromArray(json_decode($session, true)['oidc']);
$server->clearLog();
$page = $ep->completeOidc($login, $query);
foreach ($page as $token) {
    echo "$token->accountId $token->accountName\n";
}
echo $page->accountMemberId, "\n";
show_log($server);
?>
--EXPECT--
code, state
acc00000-0000-4000-8000-000000000001 Analytical Engines Ltd
acc00000-0000-4000-8000-000000000002 Bernoulli Press
3e3be400-0000-4000-8000-000000000001
POST /v2/account-members/tokens 201
