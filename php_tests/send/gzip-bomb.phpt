--TEST--
A5: send(): what decodes to more than 16 MiB is a ProtocolException, and costs no more than the cap
--EXTENSIONS--
ep_account_tokens
zlib
--INI--
memory_limit=512M
--SKIPIF--
<?php
require __DIR__ . '/../support/skip_no_gzip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$bomb = gzencode(str_repeat("\0", 512 * 1024 * 1024 / 4), 9);
$server->default(CART, Fault::answer(200, $bomb, ['Content-Encoding' => 'gzip']));
echo sent(scripted_client($server, timeout: 30.0), request()), ' ', strlen($bomb) < 1024 * 1024 ? 'small' : 'large', "\n";
echo memory_get_peak_usage() < 400 * 1024 * 1024 ? 'bounded' : memory_get_peak_usage(), "\n";
?>
--EXPECT--
ProtocolException 200 small
bounded
