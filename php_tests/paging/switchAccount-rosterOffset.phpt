--TEST--
switchAccount(): with the offset where the account stood, that one entry is asked for first
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 100);
$wanted = $page->tokens[99];
foreach (['right' => 99, 'wrong' => 98, 'beyond the end' => 10_000, 'null' => null] as $what => $offset) {
    $server->clearLog();
    $token = $ep->switchAccount($page->tokens[0]->token, $wanted->accountId, $offset);
    echo "$what: $token->accountName at $token->rosterOffset\n";
    echo '  ', substr($server->log()[0]->path, strlen(TOKENS)), count($server->log()) > 1 ? ' and others' : '', "\n";
}
$server->clearLog();
show('negative', fn () => $ep->switchAccount('held-token', 'account-1', -1));
show('too large', fn () => $ep->switchAccount('held-token', 'account-1', 10_001));
show_count($server);
?>
--EXPECT--
right: Branch 100 at 99
  ?page%5Blimit%5D=1&page%5Boffset%5D=99
wrong: Branch 100 at 99
  ?page%5Blimit%5D=1&page%5Boffset%5D=98 and others
beyond the end: Branch 100 at 99
  ?page%5Blimit%5D=1&page%5Boffset%5D=10000 and others
null: Branch 100 at 99
  ?page%5Blimit%5D=100
negative: ValueError: $rosterOffset must be between 0 and 10000
too large: ValueError: $rosterOffset must be between 0 and 10000
the server saw 0 requests
