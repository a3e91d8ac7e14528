--TEST--
A12: completeOidc(): a callback that comes again is refused by the service, since its code is used up
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$ep = client($server);
$login = $ep->beginOidc(endpoint($server), CommerceServer::REDIRECT_URI);
$callback = $server->signIn($login->authorizationUrl, 'ada@example.com');
show('first', fn () => $ep->completeOidc($login, $callback));
show('again', fn () => $ep->completeOidc($login, $callback));

// Another code put under the same state: the verifier does not fit it.
$other = $ep->beginOidc(endpoint($server), CommerceServer::REDIRECT_URI);
$stolen = $server->signIn($other->authorizationUrl, 'grace@example.com')['code'];
show('injected code', fn () => $ep->completeOidc($login, ['code' => $stolen] + $callback));
?>
--EXPECT--
first: TokenPage
again: AuthenticationFailedException 400, attempts 1
injected code: AuthenticationFailedException 400, attempts 1
