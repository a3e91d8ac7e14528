--TEST--
S5: Bug of others: the PKCE verifier stays behind after use
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

// Nothing keeps it but what the shop keeps: with the shop's last reference it is gone, whether the login succeeded or not.
$server = CommerceServer::start();
$ep = client($server);
$endpoint = $ep->oidcProfiles(REALM)[0]->authorizationEndpoint;
foreach ([true, false] as $succeeds) {
    $login = $ep->beginOidc($endpoint, CommerceServer::REDIRECT_URI);
    $query = $server->signIn($login->authorizationUrl, 'ada@example.com');
    echo outcome(fn () => $ep->completeOidc($login, $succeeds ? $query : ['code' => 'wrong'] + $query)), "\n";
    $weak = WeakReference::create($login);
    $verifier = $login->codeVerifier;
    unset($login);
    var_dump($weak->get());
    ob_start();
    var_dump($ep, $GLOBALS['_SESSION'] ?? null, $GLOBALS['_COOKIE']);
    debug_zval_dump($ep);
    var_dump(str_contains(ob_get_clean() . print_r($ep, true), $verifier));
}
?>
--EXPECT--
TokenPage
NULL
bool(false)
AuthenticationFailedException 400, attempts 1
NULL
bool(false)
