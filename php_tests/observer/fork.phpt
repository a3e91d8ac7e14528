--TEST--
F23: pcntl_fork(): in the observer, between two attempts: parent and child go on with connections of their own
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()));
$server->reply(TOKENS, 503);
$server->reply(TOKENS, 200, page(entry()), times: 3);
$child = null;
$ep = scripted_client($server, observer: function (EpAccountTokens\Transfer $transfer) use (&$child): void {
    if ($transfer->status === 503) {
        $child = pcntl_fork();
    }
});

$ep->listTokens('held-token');
$page = $ep->listTokens('held-token');
if ($child === 0) {
    exit(count($page) === 1 && counters() === 'opened 2, reused 1, abandoned 1, retried 1, idle 1' ? 7 : 1);
}
pcntl_waitpid($child, $status);
echo 'child: ', pcntl_wexitstatus($status), "\n";
echo 'parent: ', count($page), ' token; ', counters(), "\n";
$ep->listTokens('held-token');
$connections = array_map(fn (LoggedRequest $request) => $request->connection, $server->log());
sort($connections);
echo implode(' ', $connections), "\n";
?>
--EXPECT--
child: 7
parent: 1 token; opened 1, reused 2, retried 1, idle 1
1 1 1 1 2
