--TEST--
switchAccount(): AccountNotAvailableException after the whole roster was read
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$held = $ep->loginWithPassword(...MANY)->tokens[0];
foreach ([
    'unknown' => 'no-such-account',
    'of another member' => 'acc00000-0000-4000-8000-000000000001',
    'the start of one' => substr($held->accountId, 0, -1),
    'one and more' => "{$held->accountId}0",
    'of another case' => strtoupper($held->accountId),
] as $what => $id) {
    $server->clearLog();
    $thrown = thrown_by(fn () => $ep->switchAccount($held, $id));
    echo "$what: ", short_name($thrown), ', ', $thrown->accountId === $id ? 'with the id' : $thrown->accountId, ", code {$thrown->getCode()}\n";
    // Two of them are under way at once.
    $paths = array_map(fn (LoggedRequest $request) => $request->path, $server->log());
    sort($paths);
    echo '  ', implode("\n  ", $paths), "\n";
}
echo count($ep->listTokens($held)), " tokens: the held one is as good as before\n";
?>
--EXPECT--
unknown: AccountNotAvailableException, with the id, code 0
  /v2/account-members/tokens?page%5Blimit%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200
of another member: AccountNotAvailableException, with the id, code 0
  /v2/account-members/tokens?page%5Blimit%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200
the start of one: AccountNotAvailableException, with the id, code 0
  /v2/account-members/tokens?page%5Blimit%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200
one and more: AccountNotAvailableException, with the id, code 0
  /v2/account-members/tokens?page%5Blimit%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200
of another case: AccountNotAvailableException, with the id, code 0
  /v2/account-members/tokens?page%5Blimit%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100
  /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200
25 tokens: the held one is as good as before
