--TEST--
A8: Bearer: a wrong secret never gets the right one's bearer, nor another grant's
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$cache = new ArrayCache();
$ask = fn (Grant $grant, mixed ...$options) => client($server, ...$options, grant: $grant, cache: $cache)->accessToken()->token;
$right = $ask(Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET));
var_dump($ask(Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET)) === $right);
foreach ([
    'wrong secret' => Grant::clientCredentials(CommerceServer::CLIENT_ID, 'wrong'),
    'secret and more' => Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET . 'x'),
    'parts moved' => Grant::clientCredentials(CommerceServer::CLIENT_ID . substr(CommerceServer::CLIENT_SECRET, 0, 1), substr(CommerceServer::CLIENT_SECRET, 1)),
    'another id' => Grant::clientCredentials('another', CommerceServer::CLIENT_SECRET),
    'another id, implicit' => Grant::implicit('another'),
] as $what => $grant) {
    echo "$what: ", outcome(fn () => $ask($grant)), "\n";
}
var_dump($ask(Grant::implicit(CommerceServer::CLIENT_ID)) !== $right);
// The same under another name is another origin.
var_dump($ask(Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET), baseUri: str_replace('127.0.0.1', 'localhost', $server->baseUri)) !== $right);
?>
--EXPECT--
bool(true)
wrong secret: UnauthorizedException 401, attempts 1
secret and more: UnauthorizedException 401, attempts 1
parts moved: UnauthorizedException 401, attempts 1
another id: UnauthorizedException 401, attempts 1
another id, implicit: UnauthorizedException 401, attempts 1
bool(true)
bool(true)
