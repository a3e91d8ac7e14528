--TEST--
send(): a header of the reply whose name is a number is left out, since PHP would not find it by that name
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$server->plan(CART, Fault::answer(200, '', ['12' => 'a', '-5' => 'b', '012' => 'c', '1x' => 'd']));
$headers = scripted_client($server)->send(request())->headers;
unset($headers['Content-Type'], $headers['Content-Length']);
foreach ($headers as $name => $value) {
    echo get_debug_type($name), " $name: $value, ", isset($headers[$name]) ? 'found' : 'not found', "\n";
}
?>
--EXPECT--
string 012: c, found
string 1x: d, found
