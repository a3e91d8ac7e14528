--TEST--
F30: a slow cache takes its time from the call's
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$slow = new ClosureCache(function () {
    usleep(60_000);
    return null;
});
echo outcome(fn () => client($server, cache: $slow, timeout: 0.05)->loginWithPassword(...ADA)), "\n";
show_count($server);
echo outcome(fn () => client($server, cache: $slow)->loginWithPassword(...ADA)), "\n";
?>
--EXPECT--
TimeoutException, attempts 0, not sent
the server saw 0 requests
TokenPage
