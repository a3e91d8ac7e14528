--TEST--
A5: Errors: a flood of them is cut at 100, long texts at 4,096 bytes and between characters
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$server->reply(TOKENS, 404, ['errors' => array_fill(0, 5000, ['title' => 'Not Found', 'status' => '404'])]);
$server->reply(TOKENS, 404, errors(404, str_repeat('t', 5000), str_repeat('€', 3000)));

echo count(thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']))->errors), "\n";
[$error] = thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']))->errors;
echo strlen($error->title), ' ', strlen($error->detail), ' ', preg_match('//u', $error->detail), "\n";
?>
--EXPECT--
100
4096 4095 1
