--TEST--
OidcLogin: what it is made of can be read
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\OidcLogin;

$login = new OidcLogin('https://idp.example/?state=s', 's', 'https://shop.example/', VERIFIER, new DateTimeImmutable('2031-05-04T03:02:01.123456+02:00'));
var_dump($login->authorizationUrl, $login->state, $login->redirectUri, $login->codeVerifier);
echo get_class($login->createdAt), ' ', $login->createdAt->format('Y-m-d\TH:i:s.uP'), "\n";
var_dump($login->createdAt === $login->createdAt);

// Now, where no date is given.
$before = new DateTimeImmutable();
$login = login();
$after = new DateTimeImmutable();
var_dump($before <= $login->createdAt && $login->createdAt <= $after);
$begun = scripted_client(CommerceServer::start())->beginOidc(ENDPOINT, REDIRECT);
var_dump($after <= $begun->createdAt && $begun->createdAt <= new DateTimeImmutable());
foreach (['authorizationUrl', 'state', 'redirectUri', 'codeVerifier', 'createdAt', 'other'] as $name) {
    echo $name, ' ', json_encode([isset($begun->$name), empty($begun->$name), property_exists($begun, $name)]), "\n";
}
?>
--EXPECT--
string(28) "https://idp.example/?state=s"
string(1) "s"
string(21) "https://shop.example/"
string(43) "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
DateTimeImmutable 2031-05-04T01:02:01.123456+00:00
bool(true)
bool(true)
bool(true)
authorizationUrl [true,false,true]
state [true,false,true]
redirectUri [true,false,true]
codeVerifier [true,false,true]
createdAt [true,false,true]
other [false,true,false]
