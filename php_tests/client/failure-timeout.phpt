--TEST--
Failures: no answer in time; a password was sent once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\TransportException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), delay: 60_000, times: 5);

$thrown = thrown_by(fn () => scripted_client($server, timeout: BRIEF)->loginWithPassword(...CALLS['loginWithPassword']));
echo short_name($thrown), ', curl code ', $thrown->curlCode, ', attempts ', $thrown->attempts, ', code ', $thrown->getCode(), "\n";
var_dump($thrown->sent, $thrown->elapsed >= BRIEF - 0.05, $thrown instanceof TransportException, $thrown instanceof EpAccountTokensException);
var_dump(str_starts_with($thrown->getMessage(), 'POST /v2/account-members/tokens: '), shows($thrown, 'the-password'), shows($thrown, '127.0.0.1'));
show_count($server);
?>
--EXPECT--
TimeoutException, curl code 28, attempts 1, code 0
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
the server saw 1 request
