--TEST--
Exceptions: a shop's own class below one of them
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/exceptions.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{ApiError, RateLimitedException, TransportException};

final class ShopIsBusy extends RateLimitedException
{
    public function __construct(public readonly string $shop)
    {
        parent::__construct("$shop is busy", 429, [new ApiError('Too Many Requests')], retryAfter: 3);
    }
}

final class ShopIsAway extends TransportException
{
    public string $shop = 'none';
}

try {
    throw new ShopIsBusy('shop-1');
} catch (RateLimitedException $e) {
    echo carries($e), ' ', $e->getMessage(), "\n";
}
$e = new ShopIsAway('away', sent: true);
$e->shop = 'shop-2';
echo carries($e), ' ', $e->getMessage(), "\n";
attempt('write', fn () => $e->sent = false);
?>
--EXPECT--
ShopIsBusy 429: shop='shop-1' status=429 errors=[Too Many Requests//] requestId=NULL retryAfter=3 attempts=1 shop-1 is busy
ShopIsAway 0: shop='shop-2' curlCode=0 sent=true attempts=1 elapsed=ok away
write: Error: Cannot modify readonly property EpAccountTokens\TransportException::$sent
