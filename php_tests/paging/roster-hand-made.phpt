--TEST--
nextPage(), eachToken(): a page made by hand, from stored tokens
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;

$server = CommerceServer::start();
$ep = client($server);
$stored = json_encode(array_map(fn (Token $token) => $token->toArray(), $ep->loginWithPassword(...MANY, limit: 2)->tokens));

$page = new TokenPage(array_map(fn (array $token) => Token::fromArray($token), json_decode($stored, true)), limit: 100);
echo summary($ep->nextPage($page)), "\n";
echo summary($ep->eachToken($page)), "\n";
?>
--EXPECT--
acc00000-0000-4000-8000-000000000016 … acc00000-0000-4000-8000-000000000115 (100)
acc00000-0000-4000-8000-000000000014 … acc00000-0000-4000-8000-000000000263 (250)
