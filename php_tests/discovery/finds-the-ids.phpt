--TEST--
Discovery: realm, profiles and client id, from nothing but the public client id
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['account_token_lifetime' => 900, 'account_member_self_management' => 'update_only']);
$ep = client($server);
$settings = $ep->authenticationSettings();
var_dump((array) $settings);
foreach ($ep->oidcProfiles($settings->realmId) as $profile) {
    var_dump(array_map(fn (?string $text) => $text === null ? null : str_replace($server->baseUri, '', $text), (array) $profile));
}
var_dump(array_map(fn ($profile) => (array) $profile, $ep->passwordProfiles($settings->realmId)));
show_log($server);
?>
--EXPECT--
array(6) {
  ["realmId"]=>
  string(36) "4ea10000-0000-4000-8000-000000000001"
  ["clientId"]=>
  string(18) "account-management"
  ["enableSelfSignup"]=>
  bool(true)
  ["autoCreateAccountForAccountMembers"]=>
  bool(true)
  ["accountMemberSelfManagement"]=>
  string(11) "update_only"
  ["tokenTimeout"]=>
  int(900)
}
array(6) {
  ["id"]=>
  string(36) "01dc0000-0000-4000-8000-000000000001"
  ["name"]=>
  string(15) "Company sign-on"
  ["authorizationEndpoint"]=>
  string(193) "/oidc-idp/login/stores/5704e000-0000-4000-8000-000000000001/authentication-realms/4ea10000-0000-4000-8000-000000000001?elasticpath_commerce_cloud_profile_id=01dc0000-0000-4000-8000-000000000001"
  ["discoveryUrl"]=>
  string(52) "https://idp.example/.well-known/openid-configuration"
  ["clientId"]=>
  string(15) "shop-at-the-idp"
  ["issuer"]=>
  string(19) "https://idp.example"
}
array(6) {
  ["id"]=>
  string(36) "01dc0000-0000-4000-8000-000000000002"
  ["name"]=>
  string(15) "Partner sign-on"
  ["authorizationEndpoint"]=>
  string(193) "/oidc-idp/login/stores/5704e000-0000-4000-8000-000000000001/authentication-realms/4ea10000-0000-4000-8000-000000000001?elasticpath_commerce_cloud_profile_id=01dc0000-0000-4000-8000-000000000002"
  ["discoveryUrl"]=>
  string(60) "https://partner-idp.example/.well-known/openid-configuration"
  ["clientId"]=>
  string(15) "shop-at-the-idp"
  ["issuer"]=>
  string(27) "https://partner-idp.example"
}
array(2) {
  [0]=>
  array(4) {
    ["id"]=>
    string(36) "9a550000-0000-4000-8000-000000000001"
    ["name"]=>
    string(10) "Shop login"
    ["usernameFormat"]=>
    string(3) "any"
    ["enableOneTimePasswordToken"]=>
    bool(true)
  }
  [1]=>
  array(4) {
    ["id"]=>
    string(36) "9a550000-0000-4000-8000-000000000002"
    ["name"]=>
    string(12) "E-mail login"
    ["usernameFormat"]=>
    string(5) "email"
    ["enableOneTimePasswordToken"]=>
    bool(false)
  }
}
POST /oauth/access_token 200
GET /v2/settings/account-authentication 200
GET /v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/oidc-profiles?page%5Blimit%5D=100 200
GET /v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles?page%5Blimit%5D=100 200
