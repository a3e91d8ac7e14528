--TEST--
Grant::callback(): an AccessToken that an error handler has caught before its constructor ran to the end is refused
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;

$caught = null;
set_error_handler(function () use (&$caught): bool {
    foreach (debug_backtrace() as $frame) {
        $caught ??= ($frame['object'] ?? null) instanceof AccessToken ? $frame['object'] : null;
    }
    return true;
});
outcomes(['made of null' => fn () => new AccessToken(null)]);
restore_error_handler();

$service = new Service();
outcomes(['returned' => fn () => simulated($service, grant: Grant::callback(fn () => $caught))->listTokens('held-token')]);
echo count($service->requests), " requests\n";
?>
--EXPECT--
made of null: ValueError: $token must not be empty
returned: ValueError: The EpAccountTokens\AccessToken returned by the callback of EpAccountTokens\Grant::callback() was not constructed
0 requests
