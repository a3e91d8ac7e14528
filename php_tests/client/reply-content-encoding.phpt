--TEST--
Replies: compression was not asked for, so a compressed body is not JSON
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (!function_exists('gzencode')) {
    die('skip needs zlib');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, gzencode(json_encode(page(entry()))), ['Content-Encoding' => 'gzip']);
$server->reply(TOKENS, 201, gzencode(str_repeat(' ', 50_000_000)), ['Content-Encoding' => 'gzip']);
$ep = scripted_client($server);

echo problem(thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']))), "\n";
echo problem(thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']))), "\n";
?>
--EXPECT--
the body is not a JSON object
the body is not a JSON object
