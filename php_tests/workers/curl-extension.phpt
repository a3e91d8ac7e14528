--TEST--
ext/curl: loaded before or after, both can be used in turn, and the process ends cleanly
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (!is_file(PHP_EXTENSION_DIR . '/curl.' . PHP_SHLIB_SUFFIX)) {
    die('skip needs ext/curl as a shared extension');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$curl = ['-d', 'extension=' . PHP_EXTENSION_DIR . '/curl.' . PHP_SHLIB_SUFFIX];
foreach (['before' => [...$curl, ...load_extension()], 'after' => [...load_extension(), ...$curl]] as $order => $options) {
    $server->clearLog();
    echo "$order: ", run_php([...$options, __DIR__ . '/../support/scripts/curl_extension.inc', $server->baseUri]);
    show_connections($server, TOKENS);
}
?>
--EXPECT--
before: 2 tokens, 200, 2 tokens, 200, 2 tokens, opened 1, reused 3, idle 1
1 1 1
after: 2 tokens, 200, 2 tokens, 200, 2 tokens, opened 1, reused 3, idle 1
1 1 1
