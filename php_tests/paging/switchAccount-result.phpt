--TEST--
switchAccount(): the token has every value of its entry, by a Token or a string alike, and works
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
[$first, $second] = $ep->loginWithPassword(...ADA)->tokens;
foreach ([$first, $first->token] as $held) {
    $token = $ep->switchAccount($held, $second->accountId);
    echo implode(' | ', [$token->type, $token->accountId, $token->accountName, $token->accountMemberId]), "\n";
    var_dump($token->expires > $token->obtained, count($ep->listTokens($token)));
    $cart = PlainReply::to('GET', "$server->baseUri/v2/carts", $ep->headers($token));
    echo $cart->status, "\n";
}
?>
--EXPECT--
account_management_authentication_token | acc00000-0000-4000-8000-000000000002 | Bernoulli Press | 3e3be400-0000-4000-8000-000000000001
bool(true)
int(2)
200
account_management_authentication_token | acc00000-0000-4000-8000-000000000002 | Bernoulli Press | 3e3be400-0000-4000-8000-000000000001
bool(true)
int(2)
200
