--TEST--
B10: transport: one that holds its client is collected with it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

final class Shop
{
    public EpAccountTokens $ep;

    public function __construct()
    {
        $this->ep = simulated($this->send(...));
    }

    public function send($request): object
    {
        return answer(201, page(entry()));
    }

    public function __destruct()
    {
        echo "gone\n";
    }
}

$shop = new Shop();
$shop->ep->listTokens('held-token');
unset($shop);
echo "now\n";
gc_collect_cycles();
echo "collected\n";
?>
--EXPECT--
now
gone
collected
