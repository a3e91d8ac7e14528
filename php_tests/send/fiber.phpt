--TEST--
F21: send(), sendAll(): a callback of a grant and an observer may suspend, and other calls go on meanwhile
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$fiber = fn (string $name, Closure $call) => new Fiber(function () use ($name, $call): void {
    $results = $call();
    echo "$name: ", implode(' ', array_map(came_back(...), $results)), "\n";
});
$ep = client($server, observer: function (): void {
    if (Fiber::getCurrent()) {
        Fiber::suspend();
    }
});
$one = $fiber('send', fn () => [$ep->send(request('/catalog/products'))]);
$all = $fiber('sendAll', fn () => $ep->sendAll([request('/catalog/products'), request('/nothing')]));
$one->start();
$all->start();
echo 'outside: ', sent(client($server), request('/catalog/products')), "\n";
while (!$one->isTerminated() || !$all->isTerminated()) {
    foreach ([$all, $one] as $each) {
        if (!$each->isTerminated()) {
            $each->resume();
        }
    }
}
echo 'in use: ', EpAccountTokens::status()['in_use'], "\n";
?>
--EXPECT--
outside: 200
send: 200
sendAll: 200 404
in use: 0
