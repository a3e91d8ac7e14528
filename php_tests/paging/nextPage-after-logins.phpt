--TEST--
nextPage(): after a login by code, one-time password or sign-up, whose credential is spent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['page_length' => 2]);
$ep = client($server);
$server->addMember('page@example.com', 'many-pages', 5);

$ep->requestOneTimePassword(REALM, PROFILE, 'page@example.com');
$page = $ep->loginWithOneTimePassword(PROFILE, 'page@example.com', $server->lastOneTimePassword());
echo count($page), ' ', count($ep->nextPage($page)), ' ', count($ep->nextPage($ep->nextPage($page))), "\n";

$login = $ep->beginOidc($ep->oidcProfiles(REALM)[0]->authorizationEndpoint, CommerceServer::REDIRECT_URI);
$page = $ep->completeOidc($login, $server->signIn($login->authorizationUrl, 'page@example.com'));
echo count($page), ' ', count($ep->nextPage($page)), ' ', count($ep->nextPage($ep->nextPage($page))), "\n";
$mechanisms = array_map(fn ($request) => $request->json()['data']['authentication_mechanism'], $server->requests(TOKENS));
print_r(array_count_values($mechanisms));
?>
--EXPECT--
2 2 1
2 2 1
Array
(
    [passwordless] => 1
    [account_management_authentication_token] => 6
    [oidc] => 1
)
