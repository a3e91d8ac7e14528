--TEST--
eachToken(): an exception while a later page is awaited ends it; rewind() begins anew
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (!extension_loaded("pcntl")) die("skip needs pcntl");
?>
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$server = CommerceServer::start();
$ep = scripted_client($server, timeout: 60.0);
$server->reply(TOKENS, 201, page_of_two(0));
$server->reply(TOKENS, 201, page_of_two(2));
$server->reply(TOKENS, 201, page_of_two(4), delay: 30_000);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new DomainException('by a signal handler'));

$tokens = $ep->eachToken($ep->listTokens('held-token', limit: 2));
$tokens->next();
pcntl_alarm(1);
$thrown = thrown_by(fn () => $tokens->next());
echo $thrown::class, ' ', $thrown->getMessage(), ', requests: ', count($server->log()), "\n";
var_dump($tokens->valid());
$tokens->next();
var_dump($tokens->valid());
echo 'requests: ', count($server->log()), "\n";
$tokens->rewind();
echo $tokens->current()->accountId, "\n";
$server->reply(TOKENS, 201, page_of_two(2));
$server->reply(TOKENS, 201, page_of_two(4));
echo summary($tokens), "\n";
?>
--EXPECT--
DomainException by a signal handler, requests: 3
bool(false)
bool(false)
requests: 3
account-1
account-1 … account-6 (6)
