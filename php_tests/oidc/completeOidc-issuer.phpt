--TEST--
A12: completeOidc(): where the callback names an issuer, its host is that of the login
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 99);
$ep = scripted_client($server);
outcomes(array_map(fn (mixed $issuer) => fn () => $ep->completeOidc(login(), callback(iss: $issuer)), [
    'the endpoint' => ENDPOINT,
    'origin' => 'https://euwest.api.elasticpath.com',
    'slash' => 'https://euwest.api.elasticpath.com/',
    'other path' => 'https://euwest.api.elasticpath.com/oidc-idp/stores/store-1/authentication-realms/realm-1',
    'other scheme' => 'http://euwest.api.elasticpath.com/',
    'other port' => 'https://euwest.api.elasticpath.com:8443/',
    'host in other case' => 'https://EUWest.API.elasticpath.com/',
    'other region' => 'https://useast.api.elasticpath.com/',
    'other host' => 'https://evil.example/',
    'host as a beginning' => 'https://euwest.api.elasticpath.com.evil.example/',
    'host as an end' => 'https://evil-euwest.api.elasticpath.com/',
    'host as a user' => 'https://euwest.api.elasticpath.com@evil.example/',
    'host as a user, backslash' => 'https://euwest.api.elasticpath.com\@evil.example/',
    'host in the path' => 'https://evil.example/euwest.api.elasticpath.com',
    'NUL' => "https://euwest.api.elasticpath.com\0.evil.example/",
    'no scheme' => 'euwest.api.elasticpath.com',
    'no URL' => 'no URL',
    'empty' => '',
    'array' => [ENDPOINT],
    'true' => true,
]));
?>
--EXPECT--
the endpoint: TokenPage
origin: TokenPage
slash: TokenPage
other path: TokenPage
other scheme: TokenPage
other port: TokenPage
host in other case: TokenPage
other region: OidcException issuer_mismatch
other host: OidcException issuer_mismatch
host as a beginning: OidcException issuer_mismatch
host as an end: OidcException issuer_mismatch
host as a user: OidcException issuer_mismatch
host as a user, backslash: OidcException issuer_mismatch
host in the path: OidcException issuer_mismatch
NUL: OidcException issuer_mismatch
no scheme: OidcException issuer_mismatch
no URL: OidcException issuer_mismatch
empty: OidcException issuer_mismatch
array: OidcException issuer_mismatch
true: OidcException issuer_mismatch
