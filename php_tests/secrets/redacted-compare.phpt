--TEST--
Secrets: array casts, by which PHPUnit compares objects, are equal for equal values and differ with each part of them
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{AccessToken, HttpRequest, HttpResponse, OidcLogin};

$verifier = str_repeat('v', 43);
$login = fn (mixed ...$changes) => new OidcLogin(...$changes + [
    'authorizationUrl' => 'https://idp.example/', 'state' => 'state', 'redirectUri' => 'https://shop.example/', 'codeVerifier' => $verifier, 'createdAt' => utc('2024-06-28'),
]);
$request = fn (mixed ...$changes) => new HttpRequest(...$changes + [
    'method' => 'POST', 'url' => 'https://any.example/', 'headers' => ['Authorization' => 'Bearer SENTINEL'], 'body' => 'SENTINEL',
]);
$response = fn (mixed ...$changes) => new HttpResponse(...$changes + ['status' => 200, 'headers' => ['A' => 'a'], 'body' => 'SENTINEL']);
$bearer = fn (mixed ...$changes) => new AccessToken(...$changes + ['token' => 'SENTINEL', 'expires' => utc('2024-06-28')]);

foreach ([
    'Token' => [token(...), [
        'accountId' => 'account-2', 'accountName' => '', 'token' => 'other', 'expires' => utc('2024-06-28 12:00:01'), 'accountMemberId' => null, 'obtained' => utc('2024-06-26'), 'type' => 'x',
    ]],
    'AccessToken' => [$bearer, ['token' => 'other', 'expires' => null]],
    'OidcLogin' => [$login, [
        'authorizationUrl' => 'https://idp.example/2', 'state' => 'other', 'redirectUri' => 'https://shop.example/2', 'codeVerifier' => strrev("w$verifier"), 'createdAt' => utc('2024-06-27'),
    ]],
    'HttpRequest' => [$request, ['method' => 'GET', 'url' => 'https://any.example/2', 'headers' => ['Authorization' => 'Bearer other'], 'body' => '']],
    'HttpResponse' => [$response, ['status' => 201, 'headers' => ['A' => 'b'], 'body' => 'other']],
] as $class => [$make, $changes]) {
    echo $class, ': ', (array) $make() === (array) $make() ? 'equal' : 'DIFFERENT', '; differs in';
    foreach ($changes as $name => $value) {
        echo (array) $make() == (array) $make(...[$name => $value]) ? '' : " $name";
    }
    // The value itself is neither equal nor ordered.
    echo $make() == $make() ? ' AND IS COMPARABLE' : '', "\n";
}
?>
--EXPECT--
Token: equal; differs in accountId accountName token expires accountMemberId obtained type
AccessToken: equal; differs in token expires
OidcLogin: equal; differs in authorizationUrl state redirectUri codeVerifier createdAt
HttpRequest: equal; differs in method url headers body
HttpResponse: equal; differs in status headers body
