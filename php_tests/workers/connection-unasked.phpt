--TEST--
F7: Connections: one on which the server sent a reply that nobody had asked for carries no other request, then or later
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

foreach (['password, password, password', 'list, list, password', 'password, list, list'] as $order) {
    $server = new ServerProcess(__DIR__ . '/../support/scripts/unasked_server.inc');
    $ep = scripted_client($server->line);
    echo $ep->listTokens('held-token')->tokens[0]->accountName, "\n";
    await_unasked($server);
    foreach (explode(', ', $order) as $what) {
        $page = $what === 'list' ? $ep->listTokens('held-token') : $ep->loginWithPassword(...ADA);
        echo "  $what: ", $page->tokens[0]->accountName, "\n";
    }
}
?>
--EXPECT--
connection 1, request 1
  password: connection 2, request 1
  password: connection 2, request 2
  password: connection 2, request 3
connection 1, request 1
  list: connection 2, request 1
  list: connection 2, request 2
  password: connection 2, request 3
connection 1, request 1
  password: connection 2, request 1
  list: connection 2, request 2
  list: connection 2, request 3
