--TEST--
F17: HttpResponse::throw(): the memory limit may end the script in it
--EXTENSIONS--
ep_account_tokens
--INI--
memory_limit=16M
--ENV--
USE_TRACKED_ALLOC=1
--FILE--
<?php
use EpAccountTokens\HttpResponse;

$error = ['title' => str_repeat('t', 4096), 'detail' => str_repeat('d', 4096), 'status' => 422];
$response = new HttpResponse(422, [], json_encode(['errors' => array_fill(0, 100, $error)]));
$kept = [];
register_shutdown_function(function () use (&$kept): void {
    $kept = null;
    echo "the end\n";
});
while (true) {
    try {
        $response->throw();
    } catch (EpAccountTokens\ApiException $thrown) {
        $kept[] = $thrown;
    }
}
?>
--EXPECTF--
Fatal error: Allowed memory size of 16777216 bytes exhausted%S (tried to allocate %d bytes) in %s on line 13
the end
