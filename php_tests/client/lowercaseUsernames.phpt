--TEST--
lowercaseUsernames: A to Z of the user name alone, in every mechanism that has one; off by default
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 8);
$username = 'ADA.Zoë-ÀÉÎ"\\N@Example.COM';

foreach ([false, true] as $lowercaseUsernames) {
    $ep = scripted_client($server, lowercaseUsernames: $lowercaseUsernames);
    $ep->loginWithPassword('Profile-A', $username, 'PassWord');
    echo $server->lastRequest()->body, "\n";
    $ep->loginWithOneTimePassword('Profile-A', $username, 'LPRVJ4');
    echo $server->lastRequest()->body, "\n";
    $ep->selfSignup('Profile-A', $username, 'PassWord', 'ADA', 'Ada@Example.COM', 'Augusta', 'ADA', 'KING');
    echo $server->lastRequest()->body, "\n";
    $ep->loginWithOidc('The-CODE', 'https://Shop.example/', 'The-Verifier-Has-At-Least-Forty-Three-Bytes');
    echo $server->lastRequest()->body, "\n";
}
?>
--EXPECT--
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"password","password_profile_id":"Profile-A","username":"ADA.Zoë-ÀÉÎ\"\\N@Example.COM","password":"PassWord"}}
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"passwordless","password_profile_id":"Profile-A","username":"ADA.Zoë-ÀÉÎ\"\\N@Example.COM","one_time_password_token":"LPRVJ4"}}
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"self_signup","password_profile_id":"Profile-A","username":"ADA.Zoë-ÀÉÎ\"\\N@Example.COM","password":"PassWord","name":"ADA","email":"Ada@Example.COM","given_name":"Augusta","middle_name":"ADA","family_name":"KING"}}
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"oidc","oauth_authorization_code":"The-CODE","oauth_redirect_uri":"https://Shop.example/","oauth_code_verifier":"The-Verifier-Has-At-Least-Forty-Three-Bytes"}}
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"password","password_profile_id":"Profile-A","username":"ada.zoë-ÀÉÎ\"\\n@example.com","password":"PassWord"}}
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"passwordless","password_profile_id":"Profile-A","username":"ada.zoë-ÀÉÎ\"\\n@example.com","one_time_password_token":"LPRVJ4"}}
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"self_signup","password_profile_id":"Profile-A","username":"ada.zoë-ÀÉÎ\"\\n@example.com","password":"PassWord","name":"ADA","email":"Ada@Example.COM","given_name":"Augusta","middle_name":"ADA","family_name":"KING"}}
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"oidc","oauth_authorization_code":"The-CODE","oauth_redirect_uri":"https://Shop.example/","oauth_code_verifier":"The-Verifier-Has-At-Least-Forty-Three-Bytes"}}
