--TEST--
refresh(): a failure changes nothing, and the old token can be used on
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$before = $token->toArray();

foreach ([[503, ''], [404, ''], [403, ''], [200, '{}'], [302, '']] as [$status, $body]) {
    $server->reply(TOKENS, $status, $body, times: 5);
    show((string) $status, fn () => $ep->refresh($token));
    $server->clearReplies();
}
$server->removeAccount('ada@example.com', $token->accountId);
$thrown = thrown_by(fn () => $ep->refresh($token));
echo 'account lost: ', short_name($thrown), ', ', $thrown->accountId === $token->accountId ? 'with the id' : $thrown->accountId, "\n";

var_dump($token->toArray() === $before);
echo implode(', ', $ep->listTokens($token)->accountNames()), "\n";
?>
--EXPECT--
503: ServerErrorException 503, attempts 3
404: NotFoundException 404, attempts 1
403: LoginRequiredException 403, attempts 1
200: ProtocolException 200: data is missing
302: ProtocolException 302
account lost: AccountNotAvailableException, with the id
bool(true)
Bernoulli Press
