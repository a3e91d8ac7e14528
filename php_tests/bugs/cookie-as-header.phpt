--TEST--
Bug of others: all that was stored is sent as the header
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...ADA);
[$first, $second] = $page->tokens;
$headers = $ep->headers($second);
echo implode(', ', array_keys($headers)), "\n";
var_dump($headers['EP-Account-Management-Authentication-Token'] === $second->token);
// The whole page, an array or JSON of it do not fit where one token belongs.
outcomes([
    'page' => fn () => $ep->headers($page),
    'array' => fn () => $ep->headers($second->toArray()),
    'page held' => fn () => $ep->listTokens($page),
    'JSON held' => fn () => $ep->listTokens(json_encode([$first->toArray(), $second->toArray()], JSON_PRETTY_PRINT)),
]);
// The server takes the header for its cart.
$reply = PlainReply::to('POST', "$server->baseUri/v2/carts", $headers + ['Content-Type' => 'application/json'], '{"data":{"name":"cart"}}');
echo $reply->status, "\n";
?>
--EXPECT--
Authorization, EP-Account-Management-Authentication-Token
bool(true)
page: TypeError: $token must be of type ?EpAccountTokens\Token, EpAccountTokens\TokenPage given
array: TypeError: $token must be of type ?EpAccountTokens\Token, array given
page held: TypeError: $heldToken must be of type EpAccountTokens\Token|string, EpAccountTokens\TokenPage given
JSON held: ValueError: $heldToken must be printable ASCII without spaces
201
