--TEST--
B10: Cache: a cache that holds its client is collected with it, and with() shares it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/cache.inc';

use EpAccountTokens\Grant;

final class Holder
{
    public array $held = [];

    public function get(string $key): mixed
    {
        echo "get\n";
        return cached();
    }

    public function set(string $key, mixed $value, int $ttl): bool
    {
        return true;
    }

    public function __destruct()
    {
        echo "gone\n";
    }
}

$cache = new Holder();
$ep = new EpAccountTokens(Grant::implicit('client-' . bin2hex(random_bytes(8))), 'http://127.0.0.1:1', cache: $cache);
$cache->held = [$ep, $ep->with(timeout: 1.0)];
echo $ep->with(maxRetries: 0)->accessToken()->token, "\n";
unset($cache, $ep);
gc_collect_cycles();
echo "end\n";
?>
--EXPECT--
get
cached-bearer
gone
end
