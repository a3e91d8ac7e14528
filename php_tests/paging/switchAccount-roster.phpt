--TEST--
switchAccount(): finds the account on whichever page of 100 it stands; no page is asked for twice
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$held = $ep->loginWithPassword(...MANY)->tokens[3];
$ids = array_column($server->state()['members'][5]['accounts'], 'id', 'name');

foreach (['Branch 001', 'Branch 100', 'Branch 101', 'Branch 250'] as $name) {
    $server->clearLog();
    $token = $ep->switchAccount($held, $ids[$name]);
    echo "$token->accountName\n";
    var_dump($token->accountId === $ids[$name], $token->accountMemberId === $held->accountMemberId, $token->token !== $held->token);
    $log = $server->log();
    echo "  {$log[0]->path}", count($log) > 1 ? ' and others' : '', "\n";
    var_dump(count(array_unique(array_map(fn ($request) => $request->path, $log))) === count($log) && count($log) <= 3);
    var_dump(array_filter($log, fn ($request) => $request->header(Token::HEADER) !== $held->token) === []);
}
?>
--EXPECT--
Branch 001
bool(true)
bool(true)
bool(true)
  /v2/account-members/tokens?page%5Blimit%5D=100
bool(true)
bool(true)
Branch 100
bool(true)
bool(true)
bool(true)
  /v2/account-members/tokens?page%5Blimit%5D=100
bool(true)
bool(true)
Branch 101
bool(true)
bool(true)
bool(true)
  /v2/account-members/tokens?page%5Blimit%5D=100 and others
bool(true)
bool(true)
Branch 250
bool(true)
bool(true)
bool(true)
  /v2/account-members/tokens?page%5Blimit%5D=100 and others
bool(true)
bool(true)
