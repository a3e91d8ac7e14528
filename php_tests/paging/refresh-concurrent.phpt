--TEST--
refresh(): after a wrong hint up to four pages of the roster are under way at once, each asked for once
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
$server->clearLog();
$new = $ep->refresh(EpAccountTokens\Token::fromArray(['roster_offset' => 3] + $last->toArray()));
var_dump($new->accountId === $last->accountId, $new->rosterOffset);

$log = $server->log();
$paths = array_map(fn ($request) => $request->path, $log);
echo count($paths), ' requests, ', count(array_unique($paths)), " of them different\n";
echo count(array_unique(array_map(fn ($request) => $request->connection, $log))), ' connections, idle now: ', EpAccountTokens::status()['idle'], "\n";
?>
--EXPECT--
bool(true)
int(2499)
26 requests, 26 of them different
4 connections, idle now: 4
