--TEST--
Grant::callback(): a client that is reachable from its own callback is collected
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;

final class Shop
{
    public ?EpAccountTokens $ep = null;

    public function __construct()
    {
        $this->ep = new EpAccountTokens(Grant::callback($this->bearer(...)));
        $this->ep->accessToken();
    }

    private function bearer(): AccessToken
    {
        return new AccessToken('bearer', new DateTimeImmutable('+1 hour'));
    }
}

$shop = WeakReference::create(new Shop());
gc_collect_cycles();
var_dump($shop->get());
?>
--EXPECT--
NULL
