--TEST--
F16: Interrupts: calls survive a storm of SIGALRM, with a handler that interrupts system calls
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start(['latency_ms' => 20]);
$ep = client($server, timeout: 30.0);
$signals = 0;
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () use (&$signals): void {
    $signals++;
}, false);

$parent = getmypid();
$storm = pcntl_fork();
if ($storm === 0) {
    // One shell, for as long as the parent lives.
    pcntl_exec('/bin/sh', ['-c', "while kill -s ALRM $parent; do :; done"]);
    end_quietly();
}
while ($signals < 100) {
    usleep(1000);
}
$signals = 0;
$token = $ep->loginWithPassword(...ADA)->tokens[0];
for ($i = 0; $i < 20; $i++) {
    $ep->refresh($token);
}
send_signal('KILL', $storm);
reap($storm);
var_dump($signals > 20);
// The bearer, the login and each refresh came once; an older libcurl may take an interrupted connection for a broken one.
echo count($server->requests()), "\n";
?>
--EXPECT--
bool(true)
22
