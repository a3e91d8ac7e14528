--TEST--
A12: completeOidc(): checks state, age, issuer, error and code, in this order
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$old = login(createdAt: new DateTimeImmutable('-16 minutes'));
$query = ['state' => 'another', 'iss' => 'https://evil.example/', 'error' => 'access_denied'];
outcomes([
    'all wrong' => fn () => $ep->completeOidc($old, $query),
    'with the state' => fn () => $ep->completeOidc($old, ['state' => 'the-state'] + $query),
    'and young' => fn () => $ep->completeOidc(login(), ['state' => 'the-state'] + $query),
    'and from the issuer' => fn () => $ep->completeOidc(login(), ['state' => 'the-state', 'iss' => ENDPOINT] + $query),
    'error beside a code' => fn () => $ep->completeOidc(login(), callback(error: 'access_denied')),
    'and without error' => fn () => $ep->completeOidc(login(), ['state' => 'the-state', 'iss' => ENDPOINT]),
]);
show_count($server);
?>
--EXPECT--
all wrong: OidcException state_mismatch
with the state: OidcException login_expired
and young: OidcException issuer_mismatch
and from the issuer: OidcException access_denied
error beside a code: OidcException access_denied
and without error: OidcException code_missing
the server saw 0 requests
