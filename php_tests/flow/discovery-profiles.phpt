--TEST--
oidcProfiles(), passwordProfiles(): what is absent is null, both spellings are read
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/flow.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$server->reply(OIDC_PROFILES_PATH, 200, ['data' => [
    ['id' => 'a', 'name' => 'least', 'links' => ['authorization-endpoint' => 'https://idp.example/a']],
    ['id' => 'b', 'name' => 'underscores', 'links' => ['authorization_endpoint' => 'https://idp.example/b'], 'discovery_url' => 'd', 'client_id' => 'c', 'issuer' => 'i'],
    ['id' => 'c', 'name' => 'hyphens', 'links' => ['authorization-endpoint' => 'https://idp.example/c'], 'discovery-url' => 'd', 'client-id' => 'c', 'issuer' => 'i'],
    ['id' => 'd', 'name' => '', 'links' => ['authorization-endpoint' => '', 'self' => null], 'discovery_url' => null, 'client_id' => null, 'issuer' => null, 'more' => []],
]]);
foreach ($ep->oidcProfiles(REALM) as $profile) {
    echo json_encode($profile, JSON_UNESCAPED_SLASHES), "\n";
}
$server->reply(PASSWORD_PROFILES_PATH, 200, ['data' => [
    ['id' => 'a', 'name' => 'least'],
    ['id' => 'b', 'name' => 'all', 'username_format' => 'any', 'enable_one_time_password_token' => false],
    ['id' => 'c', 'name' => 'hyphens', 'username-format' => 'email', 'enable-one-time-password-token' => true],
    ['id' => 'd', 'name' => 'nulls', 'username_format' => null, 'enable_one_time_password_token' => null],
]]);
foreach ($ep->passwordProfiles(REALM) as $profile) {
    echo json_encode($profile), "\n";
}
?>
--EXPECT--
{"id":"a","name":"least","authorizationEndpoint":"https://idp.example/a","discoveryUrl":null,"clientId":null,"issuer":null}
{"id":"b","name":"underscores","authorizationEndpoint":"https://idp.example/b","discoveryUrl":"d","clientId":"c","issuer":"i"}
{"id":"c","name":"hyphens","authorizationEndpoint":"https://idp.example/c","discoveryUrl":"d","clientId":"c","issuer":"i"}
{"id":"d","name":"","authorizationEndpoint":"","discoveryUrl":null,"clientId":null,"issuer":null}
{"id":"a","name":"least","usernameFormat":null,"enableOneTimePasswordToken":null}
{"id":"b","name":"all","usernameFormat":"any","enableOneTimePasswordToken":false}
{"id":"c","name":"hyphens","usernameFormat":"email","enableOneTimePasswordToken":true}
{"id":"d","name":"nulls","usernameFormat":null,"enableOneTimePasswordToken":null}
