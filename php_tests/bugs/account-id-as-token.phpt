--TEST--
Bug of others: the account's id is stored as its token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

use EpAccountTokens\Token;

// Nothing has to be picked from arrays: a stored token comes back as a whole, or not at all.
$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$back = Token::fromArray(json_decode(json_encode($token->toArray()), true));
var_dump($back->accountId === $token->accountId, $back->token === $token->token, $back->token !== $back->accountId);
echo outcome(fn () => Token::fromArray(['token' => $token->accountId])), "\n";
echo outcome(fn () => Token::fromArray($ep->loginWithPassword(...ADA)->accountNames())), "\n";
echo count($ep->listTokens($back)), " tokens\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
ValueError: $data must be a stored token, but "v" is missing
ValueError: $data must be a stored token, but "v" is missing
2 tokens
