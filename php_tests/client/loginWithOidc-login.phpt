--TEST--
loginWithOidc(): a code works once, with its redirect URI and verifier
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
$url = $server->baseUri . '/oidc-idp/login/stores/' . CommerceServer::STORE . '/authentication-realms/' . CommerceServer::REALM . '?' . http_build_query([
    'client_id' => CommerceServer::OIDC_CLIENT_ID,
    'redirect_uri' => CommerceServer::REDIRECT_URI,
    'response_type' => 'code',
    'scope' => 'openid email profile',
    'state' => 'the-state',
    'code_challenge_method' => 'S256',
    'code_challenge' => 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    'elasticpath_commerce_cloud_profile_id' => CommerceServer::OIDC_PROFILE,
]);
$sign_in = fn () => $server->signIn($url, 'ada@example.com')['code'];

$code = $sign_in();
echo implode(', ', $ep->loginWithOidc($code, CommerceServer::REDIRECT_URI, $verifier)->accountNames()), "\n";
show('again', fn () => $ep->loginWithOidc($code, CommerceServer::REDIRECT_URI, $verifier));
show('another redirect URI', fn () => $ep->loginWithOidc($sign_in(), 'https://shop.example/', $verifier));
show('another verifier', fn () => $ep->loginWithOidc($sign_in(), CommerceServer::REDIRECT_URI, strrev($verifier)));
?>
--EXPECT--
Analytical Engines Ltd, Bernoulli Press
again: AuthenticationFailedException 400, attempts 1
another redirect URI: AuthenticationFailedException 400, attempts 1
another verifier: AuthenticationFailedException 400, attempts 1
