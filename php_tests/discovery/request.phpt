--TEST--
Discovery: the requests, byte by byte
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply('/v2/*', 200, ['data' => ['relationships' => ['authentication_realm' => ['data' => ['id' => 'realm-1']]]]]);
$server->reply('/v2/*', 200, ['data' => []], times: 2);
$ep = scripted_client($server, headers: ['EP-Channel' => 'web'], observer: fn ($transfer) => print "-- $transfer->operation, " . json_encode($transfer->mechanism) . ", sent " . json_encode($transfer->sent) . "\n");
$ep->authenticationSettings();
show_request_of_get($server->lastRequest());
var_dump($ep->oidcProfiles('realm-1'));
show_request_of_get($server->lastRequest());
var_dump($ep->passwordProfiles('realm-1'));
show_request_of_get($server->lastRequest());

function show_request_of_get(LoggedRequest $request): void
{
    echo "$request->method $request->path\n", json_encode($request->body), ' ', json_encode($request->header('Content-Type')), ' ', json_encode($request->header('Content-Length')), "\n";
    foreach (['Authorization', 'Accept', 'EP-Channel'] as $name) {
        echo "$name: ", $request->header($name), "\n";
    }
}
?>
--EXPECT--
-- authenticationSettings, null, sent true
GET /v2/settings/account-authentication
"" null null
Authorization: Bearer shop-bearer
Accept: application/json
EP-Channel: web
-- oidcProfiles, null, sent true
array(0) {
}
GET /v2/authentication-realms/realm-1/oidc-profiles?page%5Blimit%5D=100
"" null null
Authorization: Bearer shop-bearer
Accept: application/json
EP-Channel: web
-- passwordProfiles, null, sent true
array(0) {
}
GET /v2/authentication-realms/realm-1/password-profiles?page%5Blimit%5D=100
"" null null
Authorization: Bearer shop-bearer
Accept: application/json
EP-Channel: web
