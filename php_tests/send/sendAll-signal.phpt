--TEST--
sendAll(): a signal handler that throws leaves the call, and the answers under way are given up
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$server->default('/slow', Fault::afterBody(['hold']));
$server->default('/quick', Fault::answer(200));
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new DomainException('from the handler'));
$ep = scripted_client($server, timeout: 60.0);

within(30.0, function () use ($ep): void {
    pcntl_alarm(1);
    show('sendAll()', fn () => $ep->sendAll([request('/slow'), request('/slow', 'POST'), request('/quick')]));
});
echo EpAccountTokens::status()['in_use'], " in use\n";
show_results($ep->sendAll([request('/quick'), request('/quick', 'POST')]));
?>
--EXPECT--
sendAll(): DomainException: from the handler
0 in use
0: 200
1: 200
