--TEST--
Stand-in: fields that are missing, empty or malformed are named in one 422
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$try = fn (array $data) => show_reply(json_encode($data), post_login($server, $data));

foreach (['password', 'passwordless', 'oidc', 'self_signup'] as $mechanism) {
    $try(['authentication_mechanism' => $mechanism]);
}
$try([]);
$try(['type' => 'token', 'authentication_mechanism' => 'magic']);
$try(['password' => '', 'username' => null] + ADA_LOGIN);
$try(['password_profile_id' => 'shop', 'password' => 7] + ADA_LOGIN);
$try(['authentication_mechanism' => 'self_signup', 'name' => 'Ada', 'email' => 'ada', 'given_name' => null, 'family_name' => ['x']] + ADA_LOGIN);

$raw = fn (string $body, string $type) => PlainReply::to('POST', $server->baseUri . CommerceServer::TOKENS_PATH, [
    'Authorization' => 'Bearer ' . bearer($server),
    'Content-Type' => $type,
], $body);
show_reply('no data', $raw('{}', 'application/json'));
show_reply('no JSON', $raw('{', 'application/json; charset=utf-8'));
show_reply('no JSON by its type', $raw('{}', 'text/plain'));
?>
--EXPECT--
{"authentication_mechanism":"password"}: 422 Unprocessable Entity / Validation failed: field 'PasswordProfileID' on the 'cannot_be_empty' tag; field 'Username' on the 'cannot_be_empty' tag; field 'Password' on the 'cannot_be_empty' tag.
{"authentication_mechanism":"passwordless"}: 422 Unprocessable Entity / Validation failed: field 'PasswordProfileID' on the 'cannot_be_empty' tag; field 'Username' on the 'cannot_be_empty' tag; field 'OneTimePasswordToken' on the 'cannot_be_empty' tag.
{"authentication_mechanism":"oidc"}: 422 Unprocessable Entity / Validation failed: field 'OAuthAuthorizationCode' on the 'cannot_be_empty' tag; field 'OAuthRedirectURI' on the 'cannot_be_empty' tag; field 'OAuthCodeVerifier' on the 'cannot_be_empty' tag.
{"authentication_mechanism":"self_signup"}: 422 Unprocessable Entity / Validation failed: field 'PasswordProfileID' on the 'cannot_be_empty' tag; field 'Username' on the 'cannot_be_empty' tag; field 'Password' on the 'cannot_be_empty' tag; field 'Name' on the 'cannot_be_empty' tag; field 'Email' on the 'cannot_be_empty' tag.
[]: 422 Unprocessable Entity / Validation failed: field 'AuthenticationMechanism' on the 'is_invalid' tag.
{"type":"token","authentication_mechanism":"magic"}: 422 Unprocessable Entity / Validation failed: field 'Type' on the 'account_token_type' tag; field 'AuthenticationMechanism' on the 'is_invalid' tag.
{"password":"","username":null,"authentication_mechanism":"password","password_profile_id":"9a550000-0000-4000-8000-000000000001"}: 422 Unprocessable Entity / Validation failed: field 'Username' on the 'cannot_be_empty' tag; field 'Password' on the 'cannot_be_empty' tag.
{"password_profile_id":"shop","password":7,"authentication_mechanism":"password","username":"ada@example.com"}: 422 Unprocessable Entity / Validation failed: field 'PasswordProfileID' on the 'must_be_uuid' tag; field 'Password' on the 'is_invalid' tag.
{"authentication_mechanism":"self_signup","name":"Ada","email":"ada","given_name":null,"family_name":["x"],"password_profile_id":"9a550000-0000-4000-8000-000000000001","username":"ada@example.com","password":"difference-engine"}: 422 Unprocessable Entity / Validation failed: field 'Email' on the 'email' tag; field 'FamilyName' on the 'is_invalid' tag.
no data: 422 Unprocessable Entity / Validation failed: field 'Type' on the 'account_token_type' tag; field 'AuthenticationMechanism' on the 'is_invalid' tag.
no JSON: 400 Bad Request
no JSON by its type: 415 Unsupported Media Type
