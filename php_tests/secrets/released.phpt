--TEST--
Secrets: a token is overwritten in PHP's memory when the last object that has it goes
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (!is_readable('/proc/self/mem') || getenv('USE_ZEND_ALLOC') === '0') {
    die('skip PHP has no memory of its own that can be read here');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';
require_once __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry(['token' => str_repeat('SENTINEL', 16)])));
echo run_php([...load_extension(), __DIR__ . '/../support/scripts/released_secrets.inc', $server->baseUri]);
?>
--EXPECT--
held: found
let go: not found
