--TEST--
status(): connections that were never made, that the server closed, and further attempts are counted as what they are
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

echo implode(' ', array_keys(EpAccountTokens::status())), "\n", counters(), "\n";

$server = CommerceServer::start();
$gone = CommerceServer::start();
$gone->stop();
$dead = scripted_client($server, baseUri: $gone->baseUri, maxRetries: 0);
$ep = scripted_client($server);

show('refused', fn () => $dead->listTokens('held-token'));
echo counters(), "\n";
show('refused', fn () => $dead->loginWithPassword(...ADA));
echo counters(), "\n";

$server->reply(TOKENS, 200, page(entry()), times: 2, close: true);
show('closed after the answer', fn () => $ep->listTokens('held-token'));
show('closed after the answer', fn () => $ep->listTokens('held-token'));
echo counters(), "\n";

$server->reply(TOKENS, 503);
$server->reply(TOKENS, 200, page(entry()));
show('again', fn () => $ep->listTokens('held-token'));
echo counters(), "\n";
$server->reply(TOKENS, 502);
show('not again', fn () => $ep->loginWithPassword(...ADA));
echo counters(), "\n";
?>
--EXPECT--
opened reused evicted abandoned retried resend_refused idle in_use
nothing
refused: ConnectionFailedException, attempts 1, not sent
nothing
refused: ConnectionFailedException, attempts 1, not sent
nothing
closed after the answer: TokenPage
closed after the answer: TokenPage
opened 2
again: TokenPage
opened 3, reused 1, retried 1, idle 1
not again: ServerErrorException 502, attempts 1
opened 3, reused 2, retried 1, resend_refused 1, idle 1
