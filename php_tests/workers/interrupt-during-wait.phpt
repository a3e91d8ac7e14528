--TEST--
F16: Interrupts: a signal handler runs, and may throw, in the wait before a further attempt
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 503, headers: ['Retry-After' => '2']);
$server->reply(TOKENS, 200, page(entry()));
$server->reply(TOKENS, 503, headers: ['Retry-After' => '30']);
$server->reply(TOKENS, 200, page(entry()));
$ep = scripted_client($server, timeout: 60.0, observer: function (EpAccountTokens\Transfer $transfer): void {
    if ($transfer->retryInMs) {
        pcntl_alarm(1);
    }
});
$throw = false;
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () use (&$throw): void {
    echo "handler\n";
    if ($throw) {
        throw new DomainException('enough');
    }
});

echo count($ep->listTokens('held-token')), " token\n";
$throw = true;
$start = hrtime(true);
echo thrown_by(fn () => $ep->listTokens('held-token'))->getMessage(), "\n";
var_dump(hrtime(true) - $start < 15_000_000_000);
echo count($ep->listTokens('held-token')), " token\n";
?>
--EXPECT--
handler
1 token
handler
enough
bool(true)
1 token
