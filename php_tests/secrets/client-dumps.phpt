--TEST--
A10: Secrets: nothing of a client is found in any dump: client secret, bearer, password of the proxy, headers
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$client = new EpAccountTokens(
    Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET),
    $server->baseUri,
    headers: ['EP-Context-Tag' => 'SENTINEL-header'],
);
$bearer = $client->accessToken()->token;
report('after a call', $client, CommerceServer::CLIENT_SECRET, CommerceServer::CLIENT_ID, $bearer, 'SENTINEL');
report('with other limits', $client->with(timeout: 1.0), CommerceServer::CLIENT_SECRET, CommerceServer::CLIENT_ID, $bearer, 'SENTINEL');
report('with a proxy', new EpAccountTokens(Grant::bearer('SENTINEL-bearer'), proxy: 'http://SENTINEL-user:SENTINEL-password@127.0.0.1:1'), 'SENTINEL');
report('with an observer', new EpAccountTokens(Grant::implicit('client'), observer: fn () => $bearer), $bearer);

$shopper = new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), $server->baseUri);
$token = $shopper->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada@example.com', 'difference-engine')->tokens[0];
$shopper->refresh($token);
report('after a login', $shopper, 'ada@example.com', 'difference-engine', $token->token, $token->accountId, $shopper->accessToken()->token);
var_dump($client->accessToken()->token === $bearer);
?>
--EXPECT--
after a call: nothing found
with other limits: nothing found
with a proxy: nothing found
with an observer: nothing found
after a login: nothing found
bool(true)
