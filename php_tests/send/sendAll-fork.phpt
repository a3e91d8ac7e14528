--TEST--
F23: sendAll(): of a process that forks meanwhile the child sends nothing, and does not know what became of what its parent sends
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$requests = [];
foreach (range(1, 12) as $n) {
    $server->default("/order/$n", Fault::answer(201));
    $requests[] = request("/order/$n", 'POST', body: 'x');
}
$child = null;
$ep = scripted_client($server, timeout: 30.0, observer: function () use (&$child): void {
    $child ??= pcntl_fork();
});

$results = $ep->sendAll($requests);
if ($child === 0) {
    $unknown = array_filter($results, fn ($result) => $result instanceof EpAccountTokens\OutcomeUnknownException);
    // What was answered before the fork is known to both.
    exit(count($unknown) === 11 && came_back($results[array_key_first(array_diff_key($results, $unknown))]) === '201' ? 7 : 1);
}
pcntl_waitpid($child, $status);
echo 'child: ', pcntl_wexitstatus($status), "\n";
echo 'parent: ', implode(' ', array_map(came_back(...), $results)), "\n";
$counts = array_count_values(array_column($server->requests(), 'target'));
echo count($counts), ' orders, at most ', max($counts), " of each\n";
?>
--EXPECT--
child: 7
parent: 201 201 201 201 201 201 201 201 201 201 201 201
12 orders, at most 1 of each
