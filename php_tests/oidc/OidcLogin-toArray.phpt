--TEST--
OidcLogin: the storage form is scalars alone, and comes back, also after JSON
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\OidcLogin;

$login = login(createdAt: new DateTimeImmutable('2031-05-04T03:02:01.123456+02:00'));
echo json_encode($login->toArray(), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
$array = $login->toArray();
foreach ([OidcLogin::fromArray($array), OidcLogin::fromArray(json_decode(json_encode($array), true)), OidcLogin::fromArray(array_reverse($array))] as $back) {
    var_dump($back->toArray() === $array, $back->codeVerifier === VERIFIER, $back->createdAt->format('Y-m-d\TH:i:s.uP'));
}
$array['state'] = 'changed';
var_dump($login->state);
?>
--EXPECT--
{
    "v": 1,
    "authorization_url": "https://euwest.api.elasticpath.com/oidc-idp/login/stores/store-1/authentication-realms/realm-1?elasticpath_commerce_cloud_profile_id=profile-1&state=the-state",
    "state": "the-state",
    "redirect_uri": "https://shop.example/login/callback",
    "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    "created_at": "2031-05-04T01:02:01.123Z"
}
bool(true)
bool(true)
string(32) "2031-05-04T01:02:01.123000+00:00"
bool(true)
bool(true)
string(32) "2031-05-04T01:02:01.123000+00:00"
bool(true)
bool(true)
string(32) "2031-05-04T01:02:01.123000+00:00"
string(9) "the-state"
