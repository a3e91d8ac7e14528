--TEST--
F21: a transport may suspend a Fiber, as one for an event loop does
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\HttpRequest;

$ep = simulated(fn (HttpRequest $request) => Fiber::suspend(json_decode($request->body)->data->username));
$fibers = [];
foreach (['ada', 'grace', 'mary'] as $username) {
    $fibers[$username] = new Fiber(fn () => summary($ep->loginWithPassword('profile-1', $username, 'the-password')));
    echo $fibers[$username]->start(), " waits\n";
}
foreach (array_reverse($fibers) as $username => $fiber) {
    $fiber->resume(answer(201, page(entry(['account_id' => "account of $username"]))));
    echo $fiber->getReturn(), "\n";
}
?>
--EXPECT--
ada waits
grace waits
mary waits
account of mary
account of grace
account of ada
