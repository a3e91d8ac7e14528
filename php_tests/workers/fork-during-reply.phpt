--TEST--
F23: pcntl_fork(): in a signal handler during a reply: the reply is the parent's, the child's call fails without touching the connection
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()));
$server->reply(TOKENS, 200, page(entry()), delay: 1000);
$server->reply(TOKENS, 200, page(entry()), times: 2);
$ep = scripted_client($server, maxRetries: 0);

[$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$forked = null;
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use (&$forked): void {
    $forked = pcntl_fork();
});

$ep->listTokens('held-token');
$sender = signal_during_reply($server, 'USR1');
try {
    $result = count($ep->listTokens('held-token')) . ' token';
} catch (EpAccountTokens\TransportException $failure) {
    $result = $failure::class . ($failure->sent ? ', sent' : ', not sent');
}
if ($forked === 0) {
    fwrite($theirs, "$result, then " . count($ep->listTokens('held-token')) . ' token; ' . counters());
    exit(0);
}
fclose($theirs);
echo 'parent: ', $result, "\n", 'child: ', stream_get_contents($ours), "\n";
reap($sender, $forked);
$ep->listTokens('held-token');
$connections = array_map(fn (LoggedRequest $request) => $request->connection, $server->log());
echo implode(' ', $connections), "\n";
echo counters(), "\n";
?>
--EXPECT--
parent: 1 token
child: EpAccountTokens\ConnectionFailedException, sent, then 1 token; opened 2, idle 1
1 1 2 1
opened 1, reused 2, idle 1
