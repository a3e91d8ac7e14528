--TEST--
F26: ep_account_tokens.max_lifetime: a connection is closed so long after it was opened, however busy it was
--EXTENSIONS--
ep_account_tokens
--INI--
ep_account_tokens.max_lifetime=1
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()), times: 1000);
$ep = scripted_client($server);

$ep->listTokens('held-token');
$start = hrtime(true);
do {
    $ep->listTokens('held-token');
    usleep(50_000);
} while (hrtime(true) - $start < 1_200_000_000);
$ep->listTokens('held-token');

$connections = array_unique(array_map(fn (LoggedRequest $request) => $request->connection, $server->log()));
echo count($connections) >= 2 ? 'more than one connection' : 'one connection', "\n";
$status = worker_status();
var_dump($status['opened'] === count($connections), $status['evicted'] === count($connections) - 1, $status['idle']);
?>
--EXPECT--
more than one connection
bool(true)
bool(true)
int(1)
