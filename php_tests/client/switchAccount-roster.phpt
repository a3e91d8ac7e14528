--TEST--
switchAccount(): finds the account on whichever page of 100 it stands, and stops there
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

require __DIR__ . '/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$held = $ep->loginWithPassword(...MANY)->tokens[3];
$ids = array_column($server->state()['members'][5]['accounts'], 'id', 'name');

foreach (['Branch 001', 'Branch 100', 'Branch 101', 'Branch 250'] as $name) {
    $server->clearLog();
    $token = $ep->switchAccount($held, $ids[$name]);
    echo "$token->accountName\n";
    var_dump($token->accountId === $ids[$name], $token->accountMemberId === $held->accountMemberId, $token->token !== $held->token);
    foreach ($server->log() as $request) {
        echo "  $request->path", $request->header(Token::HEADER) === $held->token ? '' : ' with another token', "\n";
    }
}
?>
--EXPECT--
Branch 001
bool(true)
bool(true)
bool(true)
  /v2/account-members/tokens?page%5Blimit%5D=100
Branch 100
bool(true)
bool(true)
bool(true)
  /v2/account-members/tokens?page%5Blimit%5D=100
Branch 101
bool(true)
bool(true)
bool(true)
  /v2/account-members/tokens?page%5Blimit%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100
Branch 250
bool(true)
bool(true)
bool(true)
  /v2/account-members/tokens?page%5Blimit%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200
