--TEST--
B2: oidcProfiles(), passwordProfiles(): a wrong type is a ProtocolException that names entry and field
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$oidc = ['id' => 'a', 'name' => 'n', 'links' => ['authorization-endpoint' => 'https://idp.example/']];
$password = ['id' => 'a', 'name' => 'n'];
foreach ([
    'oidcProfiles' => [
        null, 'SENTINEL', ['SENTINEL'], [], ['id' => 7] + $oidc, ['id' => null] + $oidc, ['name' => ['SENTINEL']] + $oidc, ['links' => null] + $oidc, ['links' => 'SENTINEL'] + $oidc,
        ['links' => ['self' => 'x']] + $oidc, ['links' => ['authorization-endpoint' => 1]] + $oidc, $oidc + ['discovery_url' => false], $oidc + ['client_id' => 1], $oidc + ['issuer' => []],
    ],
    'passwordProfiles' => [[], ['id' => 'a'], $password + ['username_format' => 1], $password + ['enable_one_time_password_token' => 'true']],
] as $method => $entries) {
    foreach ($entries as $entry) {
        $good = $method === 'oidcProfiles' ? $oidc : $password;
        $server->reply("/v2/authentication-realms/*", 200, ['data' => [$good, is_array($entry) ? (object) $entry : $entry]]);
        $outcome = outcome(fn () => $ep->$method(REALM));
        echo "$method: $outcome", str_contains($outcome, 'SENTINEL') ? ' SHOWN' : '', "\n";
    }
}
foreach (['{}', '{"data":null}', '{"data":{}}', '{"data":[],"meta":1}', '{"data":[],"meta":{"results":1}}', '{"data":[],"meta":{"results":{"total":"1"}}}'] as $body) {
    $server->reply("/v2/authentication-realms/*", 200, $body);
    echo "$body: ", outcome(fn () => $ep->oidcProfiles(REALM)), "\n";
}
?>
--EXPECT--
oidcProfiles: ProtocolException 200: data[1].id is missing
oidcProfiles: ProtocolException 200: data[1].id is not where it belongs
oidcProfiles: ProtocolException 200: data[1].id is not where it belongs
oidcProfiles: ProtocolException 200: data[1].id is not where it belongs
oidcProfiles: ProtocolException 200: data[1].id is not a string
oidcProfiles: ProtocolException 200: data[1].id is missing
oidcProfiles: ProtocolException 200: data[1].name is not a string
oidcProfiles: ProtocolException 200: data[1].links.authorization_endpoint is missing
oidcProfiles: ProtocolException 200: data[1].links.authorization_endpoint is not where it belongs
oidcProfiles: ProtocolException 200: data[1].links.authorization_endpoint is missing
oidcProfiles: ProtocolException 200: data[1].links.authorization_endpoint is not a string
oidcProfiles: ProtocolException 200: data[1].discovery_url is not a string
oidcProfiles: ProtocolException 200: data[1].client_id is not a string
oidcProfiles: ProtocolException 200: data[1].issuer is not a string
passwordProfiles: ProtocolException 200: data[1].id is not where it belongs
passwordProfiles: ProtocolException 200: data[1].name is missing
passwordProfiles: ProtocolException 200: data[1].username_format is not a string
passwordProfiles: ProtocolException 200: data[1].enable_one_time_password_token is not true or false
{}: ProtocolException 200: data is not a list
{"data":null}: ProtocolException 200: data is not a list
{"data":{}}: ProtocolException 200: data is not a list
{"data":[],"meta":1}: ProtocolException 200: meta is not an object
{"data":[],"meta":{"results":1}}: ProtocolException 200: meta.results is not an object
{"data":[],"meta":{"results":{"total":"1"}}}: ProtocolException 200: meta.results.total is not an integer
