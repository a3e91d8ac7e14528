--TEST--
OidcLogin: what dumps and JSON show instead
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$login = login(authorizationUrl: 'https://idp.example/', createdAt: new DateTimeImmutable('2031-05-04T03:02:01.123456Z'));
var_dump($login);
echo json_encode($login, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
var_dump($login->jsonSerialize() === json_decode(json_encode($login), true));
?>
--EXPECTF--
object(EpAccountTokens\OidcLogin)#%d (5) {
  ["authorizationUrl"]=>
  string(20) "https://idp.example/"
  ["state"]=>
  string(9) "the-state"
  ["redirectUri"]=>
  string(35) "https://shop.example/login/callback"
  ["codeVerifier"]=>
  string(10) "*** %x"
  ["createdAt"]=>
  string(24) "2031-05-04T03:02:01.123Z"
}
{
    "authorization_url": "https://idp.example/",
    "state": "the-state",
    "redirect_uri": "https://shop.example/login/callback",
    "code_verifier": "*** %x",
    "created_at": "2031-05-04T03:02:01.123Z"
}
bool(true)
