--TEST--
F5: 50 times each, at most one body of a credential that works once and of a password
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$worst = [];
foreach ([
    'before reading' => Fault::afterHead(['reset']),
    'after the head' => Fault::afterHead(['close']),
    'after the body' => Fault::afterBody(['reset']),
    'mid reply' => Fault::raw(substr(Fault::http(201, FaultyServer::PAGE), 0, 60)),
] as $what => $plan) {
    EpAccountTokens::flushConnections();
    $server->clear();
    $ep = faulty_client($server, maxRetries: 2);
    for ($i = 0; $i < 50; $i++) {
        $ep->listTokens(HELD);
        $server->plan(FaultyServer::TOKENS, $plan);
        $i % 2 ? outcome(fn () => $ep->loginWithOidc("code-$i-", ...array_slice(OIDC, 1))) : outcome(fn () => $ep->loginWithPassword('profile-1', 'ada', "code-$i-"));
    }
    $counts = array_fill(0, 50, 0);
    foreach ($server->requests() as $request) {
        if (preg_match('/code-(\d+)-/', $request['body'], $match)) {
            $counts[$match[1]]++;
        }
    }
    echo "$what: ", max($counts) <= 1 ? 'at most one' : max($counts) . ' BODIES', "\n";
}
?>
--EXPECT--
before reading: at most one
after the head: at most one
after the body: at most one
mid reply: at most one
