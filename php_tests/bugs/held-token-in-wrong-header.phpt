--TEST--
Bug of others: the held token is sent in another product's header, or in the body
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$ep->switchAccount($token, 'acc00000-0000-4000-8000-000000000002');
$request = $server->lastRequest();
var_dump($request->header('EP-Account-Management-Authentication-Token') === $token->token, $request->header('X-MOLTIN-CUSTOMER-TOKEN'), str_contains($request->body, $token->token));
?>
--EXPECT--
bool(true)
NULL
bool(false)
