--TEST--
TokenIterator: at its end it stays there
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\TokenPage;

$service = new Service();
$ep = simulated($service);
foreach (['empty page' => new TokenPage([]), 'one token' => new TokenPage([held_token()], totalAccounts: 1)] as $what => $page) {
    $tokens = $ep->eachToken($page);
    echo "$what: ", json_encode($tokens->valid()), ' ', $tokens->key(), "\n";
    for ($i = 0; $i < 3; $i++) {
        $tokens->next();
    }
    echo json_encode($tokens->valid()), ' ', $tokens->key(), ' ', outcome(fn () => $tokens->current()), "\n";
}
echo count($service->requests), " requests\n";
?>
--EXPECT--
empty page: false 0
false 0 EpAccountTokensError: The iterator is at its end: ask valid() first
one token: true 0
false 1 EpAccountTokensError: The iterator is at its end: ask valid() first
0 requests
