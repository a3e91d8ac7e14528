--TEST--
F14: refresh(): hint and roster share the one timeout
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->addMember('holding@example.com', 'thousand-accounts', 2500);
$ep = client($server, timeout: 60.0);
$page = $ep->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'holding@example.com', 'thousand-accounts', 100);
$last = $ep->listTokens($page->tokens[0], 1, 2499)->tokens[0];
$server->set(['latency_ms' => 400]);
$thrown = thrown_by(fn () => $ep->with(timeout: 1.0)->refresh(EpAccountTokens\Token::fromArray(['roster_offset' => 3] + $last->toArray())));
echo short_name($thrown), "\n";
var_dump($thrown->elapsed >= 0.95, $thrown->elapsed < 5.0);
?>
--EXPECT--
TimeoutException
bool(true)
bool(true)
