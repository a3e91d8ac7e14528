--TEST--
S5: beginOidc(): the URL, parameter by parameter
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$login = (new EpAccountTokens(Grant::implicit('public-client')))->beginOidc(ENDPOINT, 'https://shop.example/login/callback?lang=en&from=a%20b');
$url = strtr($login->authorizationUrl, [
    $login->state => 'STATE',
    rtrim(strtr(base64_encode(hash('sha256', $login->codeVerifier, true)), '+/', '-_'), '=') => 'CHALLENGE',
]);
echo str_replace(['?', '&'], ["\n?", "\n&"], $url), "\n";
echo $login->redirectUri, "\n";
?>
--EXPECT--
https://euwest.api.elasticpath.com/oidc-idp/login/stores/store-1/authentication-realms/realm-1
?elasticpath_commerce_cloud_profile_id=profile-1
&client_id=account-management
&redirect_uri=https%3A%2F%2Fshop.example%2Flogin%2Fcallback%3Flang%3Den%26from%3Da%2520b
&response_type=code
&scope=openid%20email%20profile
&state=STATE
&code_challenge_method=S256
&code_challenge=CHALLENGE
https://shop.example/login/callback?lang=en&from=a%20b
