<?php
require __DIR__ . '/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 100);
$wanted = $page->tokens[99];
foreach (['right' => 99, 'wrong' => 98, 'beyond the end' => 10_000, 'null' => null] as $what => $offset) {
    $server->clearLog();
    $token = $ep->switchAccount($page->tokens[0]->token, $wanted->accountId, $offset);
    echo "$what: $token->accountName at $token->rosterOffset\n";
    echo '  ', substr($server->log()[0]->path, strlen(TOKENS)), count($server->log()) > 1 ? ' and others' : '', "\n";
}
$server->clearLog();
show('negative', fn () => $ep->switchAccount('held-token', 'account-1', -1));
show('too large', fn () => $ep->switchAccount('held-token', 'account-1', 10_001));
show_count($server);
?>
