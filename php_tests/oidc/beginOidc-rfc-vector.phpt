--TEST--
S5: completeOidc(): the verifier of RFC 7636, appendix B, redeems a code that was asked for with its challenge
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$ep = client($server);
$url = $ep->beginOidc(endpoint($server), CommerceServer::REDIRECT_URI)->authorizationUrl;
$url = preg_replace(['/&state=[^&]+/', '/&code_challenge=[^&]+/'], ['&state=the-state', '&code_challenge=' . CHALLENGE], $url);

$login = login(authorizationUrl: $url, redirectUri: CommerceServer::REDIRECT_URI);
echo implode(', ', $ep->completeOidc($login, $server->signIn($url, 'ada@example.com'))->accountNames()), "\n";

$login = login(authorizationUrl: $url, redirectUri: CommerceServer::REDIRECT_URI, codeVerifier: strrev(VERIFIER));
show('another verifier', fn () => $ep->completeOidc($login, $server->signIn($url, 'ada@example.com')));
?>
--EXPECT--
Analytical Engines Ltd, Bernoulli Press
another verifier: AuthenticationFailedException 400, attempts 1
