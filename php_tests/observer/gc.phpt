--TEST--
B10: EpAccountTokens: an observer that holds its own client is collected with it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

final class Shop
{
    public EpAccountTokens $client;
    public EpAccountTokens $other;

    public function __construct()
    {
        $this->client = new EpAccountTokens(Grant::callback($this->bearer(...)), observer: $this->observe(...));
        $this->other = $this->client->with(timeout: 1.0);
    }

    private function bearer(): string
    {
        return 'secret';
    }

    private function observe(): void
    {
    }

    public function __destruct()
    {
        echo "gone\n";
    }
}

$shop = new Shop();
$shop->client->accessToken();
unset($shop);
echo "now\n";
gc_collect_cycles();
echo "collected\n";
?>
--EXPECT--
now
gone
collected
