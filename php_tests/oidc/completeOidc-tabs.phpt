--TEST--
A12: completeOidc(): two tabs at once; the callback of one is not the other's
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$ep = client($server);
$endpoint = endpoint($server);
$tabs = [$ep->beginOidc($endpoint, CommerceServer::REDIRECT_URI), $ep->beginOidc($endpoint, CommerceServer::REDIRECT_URI)];
$callbacks = [$server->signIn($tabs[0]->authorizationUrl, 'ada@example.com'), $server->signIn($tabs[1]->authorizationUrl, 'grace@example.com')];
$server->clearLog();

outcomes([
    'first login, second callback' => fn () => $ep->completeOidc($tabs[0], $callbacks[1]),
    'second login, first callback' => fn () => $ep->completeOidc($tabs[1], $callbacks[0]),
]);
show_count($server);
// Neither code was used up by that.
foreach ([1, 0] as $tab) {
    echo implode(', ', $ep->completeOidc($tabs[$tab], $callbacks[$tab])->accountNames()), "\n";
}
?>
--EXPECT--
first login, second callback: OidcException state_mismatch
second login, first callback: OidcException state_mismatch
the server saw 0 requests
Compiler Works
Analytical Engines Ltd, Bernoulli Press
