--TEST--
B8: beginOidc(): client id and scope are texts of up to 1,024 bytes, and types are checked
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$ep = new EpAccountTokens(Grant::implicit('public-client'));
outcomes([
    'empty client id' => fn () => $ep->beginOidc(ENDPOINT, REDIRECT, ''),
    'client id with a line break' => fn () => $ep->beginOidc(ENDPOINT, REDIRECT, "x\n"),
    'long client id' => fn () => $ep->beginOidc(ENDPOINT, REDIRECT, str_repeat('x', 1025)),
    'empty scope' => fn () => $ep->beginOidc(ENDPOINT, REDIRECT, scope: ''),
    'scope with NUL' => fn () => $ep->beginOidc(ENDPOINT, REDIRECT, scope: "openid\0"),
    'scope no UTF-8' => fn () => $ep->beginOidc(ENDPOINT, REDIRECT, scope: "openid\xFF"),
    'long scope' => fn () => $ep->beginOidc(ENDPOINT, REDIRECT, scope: str_repeat('x', 1025)),
    'scope as a list' => fn () => $ep->beginOidc(ENDPOINT, REDIRECT, scope: ['openid']),
    'no parameters' => fn () => $ep->beginOidc(ENDPOINT, REDIRECT, parameters: null),
    'endpoint null' => fn () => $ep->beginOidc(null, REDIRECT),
    'no redirect' => fn () => $ep->beginOidc(ENDPOINT),
    'an object' => fn () => $ep->beginOidc(new ArrayObject(), REDIRECT),
]);
?>
--EXPECT--
empty client id: ValueError: $clientId must not be empty
client id with a line break: ValueError: $clientId must not contain NUL, CR or LF
long client id: ValueError: $clientId must be at most 1024 bytes long
empty scope: ValueError: $scope must not be empty
scope with NUL: ValueError: $scope must not contain NUL, CR or LF
scope no UTF-8: ValueError: $scope must be valid UTF-8
long scope: ValueError: $scope must be at most 1024 bytes long
scope as a list: TypeError: $scope must be of type string, array given
no parameters: TypeError: $parameters must be of type array, null given
endpoint null: TypeError: $authorizationEndpoint must be of type string, null given
no redirect: ArgumentCountError: expects at least 2 arguments, 1 given
an object: TypeError: $authorizationEndpoint must be of type string, ArrayObject given
