--TEST--
send(): gzip is asked for, and what comes so is decoded
--EXTENSIONS--
ep_account_tokens
zlib
--SKIPIF--
<?php
require __DIR__ . '/../support/skip_no_gzip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$text = str_repeat('{"data":[]} ', 1000);
$server->default(CART, Fault::answer(200, gzencode($text), ['Content-Encoding' => 'gzip']));
$response = scripted_client($server)->send(request());
var_dump($response->body === $text);
preg_match('/^Accept-Encoding: .*$/m', $server->requests()[0]['head'], $match);
echo trim($match[0]), ' ', json_encode($response->headers), "\n";
?>
--EXPECT--
bool(true)
Accept-Encoding: gzip {"Content-Type":"application\/json"}
