--TEST--
B10: eachToken(): an iterator within its own client's transport is collected
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

final class Shop
{
    public EpAccountTokens $ep;
    public iterable $tokens;

    public function __construct()
    {
        $this->ep = simulated($this->answer(...));
        $this->tokens = $this->ep->eachToken($this->ep->listTokens('held-token', 2));
        $this->tokens->next();
        $this->tokens->next();
    }

    private function answer($request): object
    {
        return roster(5)($request);
    }

    public function __destruct()
    {
        echo "gone\n";
    }
}

$shop = new Shop();
echo $shop->tokens->current()->accountId, "\n";
unset($shop);
echo "now\n";
gc_collect_cycles();
echo "collected\n";
?>
--EXPECT--
account-3
now
gone
collected
