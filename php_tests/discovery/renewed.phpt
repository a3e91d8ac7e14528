--TEST--
F13: Discovery: a refused bearer is renewed once a call, and pages after that use the new one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
foreach (['authenticationSettings' => [], 'oidcProfiles' => [REALM], 'passwordProfiles' => [REALM]] as $method => $arguments) {
    $ep->accessToken();
    $server->revokeAccessTokens();
    $server->clearLog();
    echo "$method: ", outcome(fn () => $ep->$method(...$arguments)), ', ', implode(' ', array_map(fn ($request) => $request->status, $server->log())), "\n";
}
$server->clearLog();
$server->reply(SETTINGS_PATH, 401, times: 9);
echo 'refused for ever: ', outcome(fn () => $ep->authenticationSettings()), ', ', implode(' ', array_map(fn ($request) => $request->status, $server->log())), "\n";
?>
--EXPECT--
authenticationSettings: AuthenticationSettings, 401 200 200
oidcProfiles: ["OidcProfile","OidcProfile"], 401 200 200
passwordProfiles: ["PasswordProfile","PasswordProfile"], 401 200 200
refused for ever: UnauthorizedException 401, attempts 2, 401 200 401
