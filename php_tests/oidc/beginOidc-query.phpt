--TEST--
beginOidc(): appends to the endpoint's query, or begins one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$ep = new EpAccountTokens(Grant::implicit('public-client'));
foreach ([
    'https://idp.example/login?profile=1',
    'https://idp.example/login?profile=1&tenant=2',
    'https://idp.example/login?profile=1&',
    'https://idp.example/login?',
    'https://idp.example/login?&',
    'https://idp.example/login',
    'https://idp.example/',
    'https://idp.example',
] as $endpoint) {
    echo substr($ep->beginOidc($endpoint, REDIRECT)->authorizationUrl, 0, strlen($endpoint) + 12), "\n";
}
?>
--EXPECT--
https://idp.example/login?profile=1&client_id=a
https://idp.example/login?profile=1&tenant=2&client_id=a
https://idp.example/login?profile=1&client_id=ac
https://idp.example/login?client_id=ac
https://idp.example/login?&client_id=ac
https://idp.example/login?client_id=a
https://idp.example/?client_id=a
https://idp.example?client_id=a
