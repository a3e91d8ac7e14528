--TEST--
F20: Cache: a fatal error while a good entry goes away ends the script, and loses nothing
--EXTENSIONS--
ep_account_tokens
--ENV--
USE_TRACKED_ALLOC=1
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/lifetimes.inc';

$server = null;
register_shutdown_function(function () use (&$server): void {
    echo "\n", summary(client($server)->loginWithPassword(...ADA)), ', in use ', EpAccountTokens::status()['in_use'], "\n";
});
$server = CommerceServer::start();
client($server, cache: new ClosureCache(fn () => cached(['fatal' => new Farewell(fn () => eval('function outcome() {}'))])))->accessToken();
?>
--EXPECTF--
Fatal error: Cannot redeclare %Soutcome() (previously declared in %soutcome.inc:%d) in %sfatal-destructor.php(%d) : eval()'d code on line 1

acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, in use 0
