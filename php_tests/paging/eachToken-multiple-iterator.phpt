--TEST--
eachToken(): MultipleIterator may lose the iterator while it is moved on
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$iterators = new MultipleIterator();
$ep = simulated(roster(5), observer: function () use ($iterators, &$tokens): void {
    if ($tokens !== null) {
        $iterators->detachIterator($tokens);
        $tokens = null;
    }
});
$tokens = $ep->eachToken($ep->listTokens('held-token', 2));
$reference = WeakReference::create($tokens);
$iterators->attachIterator($tokens);
$iterators->next();
var_dump($reference->get() === null);
$iterators->next();
var_dump($reference->get() === null, $iterators->countIterators());
?>
--EXPECT--
bool(false)
bool(true)
int(0)
