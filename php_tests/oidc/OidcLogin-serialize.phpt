--TEST--
OidcLogin: serialize() holds the storage form, unserialize() brings the login back
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\OidcLogin;

$login = login(createdAt: new DateTimeImmutable('2031-05-04T03:02:01.123456+02:00'));
echo serialize($login), "\n";
var_dump($login->__serialize() === $login->toArray());
$back = unserialize(serialize($login), ['allowed_classes' => [OidcLogin::class]]);
var_dump($back->toArray() === $login->toArray(), $back->codeVerifier, $back->createdAt->format('c'));
[$first, $second] = unserialize(serialize([$login, $login]));
var_dump($first === $second);
?>
--EXPECT--
O:25:"EpAccountTokens\OidcLogin":6:{s:1:"v";i:1;s:17:"authorization_url";s:158:"https://euwest.api.elasticpath.com/oidc-idp/login/stores/store-1/authentication-realms/realm-1?elasticpath_commerce_cloud_profile_id=profile-1&state=the-state";s:5:"state";s:9:"the-state";s:12:"redirect_uri";s:35:"https://shop.example/login/callback";s:13:"code_verifier";s:43:"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";s:10:"created_at";s:24:"2031-05-04T01:02:01.123Z";}
bool(true)
bool(true)
string(43) "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
string(25) "2031-05-04T01:02:01+00:00"
bool(true)
