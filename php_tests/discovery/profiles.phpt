--TEST--
oidcProfiles(), passwordProfiles(): what is absent is null, both spellings are read, and both places of an issuer
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$server->reply(OIDC_PROFILES_PATH, 200, ['data' => [
    ['id' => 'a', 'name' => 'least', 'links' => ['authorization-endpoint' => 'https://idp.example/a']],
    ['id' => 'b', 'name' => 'underscores', 'links' => ['authorization_endpoint' => 'https://idp.example/b'], 'discovery_url' => 'd', 'client_id' => 'c', 'issuer' => 'i'],
    ['id' => 'c', 'name' => 'hyphens', 'links' => ['authorization-endpoint' => 'https://idp.example/c'], 'discovery-url' => 'd', 'client-id' => 'c', 'issuer' => 'i'],
    ['id' => 'd', 'name' => '', 'links' => ['authorization-endpoint' => '', 'self' => null], 'discovery_url' => null, 'client_id' => null, 'issuer' => null, 'more' => []],
    ['id' => 'e', 'name' => 'schema', 'links' => ['authorization-endpoint' => 'https://idp.example/e'], 'meta' => ['issuer' => 'in meta', 'created_at' => '2025-09-08T20:58:56.355Z']],
    ['id' => 'f', 'name' => 'both', 'links' => ['authorization-endpoint' => 'https://idp.example/f'], 'issuer' => 'at the top', 'meta' => ['issuer' => 'in meta']],
    ['id' => 'g', 'name' => 'top', 'links' => ['authorization-endpoint' => 'https://idp.example/g'], 'issuer' => 'at the top', 'meta' => ['issuer' => null]],
], 'meta' => ['results' => ['total' => 7]]]);
foreach ($ep->oidcProfiles(REALM) as $profile) {
    echo json_encode($profile, JSON_UNESCAPED_SLASHES), "\n";
}
$server->reply(PASSWORD_PROFILES_PATH, 200, ['data' => [
    ['id' => 'a', 'name' => 'least'],
    ['id' => 'b', 'name' => 'all', 'username_format' => 'any', 'enable_one_time_password_token' => false],
    ['id' => 'c', 'name' => 'hyphens', 'username-format' => 'email', 'enable-one-time-password-token' => true],
    ['id' => 'd', 'name' => 'nulls', 'username_format' => null, 'enable_one_time_password_token' => null],
], 'meta' => ['results' => ['total' => 4]]]);
foreach ($ep->passwordProfiles(REALM) as $profile) {
    echo json_encode($profile), "\n";
}
?>
--EXPECT--
{"id":"a","name":"least","authorizationEndpoint":"https://idp.example/a","discoveryUrl":null,"clientId":null,"issuer":null}
{"id":"b","name":"underscores","authorizationEndpoint":"https://idp.example/b","discoveryUrl":"d","clientId":"c","issuer":"i"}
{"id":"c","name":"hyphens","authorizationEndpoint":"https://idp.example/c","discoveryUrl":"d","clientId":"c","issuer":"i"}
{"id":"d","name":"","authorizationEndpoint":"","discoveryUrl":null,"clientId":null,"issuer":null}
{"id":"e","name":"schema","authorizationEndpoint":"https://idp.example/e","discoveryUrl":null,"clientId":null,"issuer":"in meta"}
{"id":"f","name":"both","authorizationEndpoint":"https://idp.example/f","discoveryUrl":null,"clientId":null,"issuer":"in meta"}
{"id":"g","name":"top","authorizationEndpoint":"https://idp.example/g","discoveryUrl":null,"clientId":null,"issuer":"at the top"}
{"id":"a","name":"least","usernameFormat":null,"enableOneTimePasswordToken":null}
{"id":"b","name":"all","usernameFormat":"any","enableOneTimePasswordToken":false}
{"id":"c","name":"hyphens","usernameFormat":"email","enableOneTimePasswordToken":true}
{"id":"d","name":"nulls","usernameFormat":null,"enableOneTimePasswordToken":null}
