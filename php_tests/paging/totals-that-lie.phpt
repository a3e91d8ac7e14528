--TEST--
B5: nextPage(), eachToken(), switchAccount(): a total that lies loses no account that it does not hide, and nothing runs for ever
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server, timeout: 60.0);
$held = $ep->loginWithPassword(...MANY)->tokens[0];
$last = array_column($server->state()['members'][5]['accounts'], 'id')[249];
foreach (['right' => null, 'too high' => 1_000, 'the highest' => PHP_INT_MAX, 'too low' => 120, 'nought' => 0, 'negative' => -1, 'the lowest' => PHP_INT_MIN + 1] as $what => $total) {
    $server->set(['stated_total' => $total]);
    $count = iterator_count($ep->eachToken($ep->listTokens($held, 100)));
    echo "$what: $count, ", strtok(outcome(fn () => $ep->switchAccount($held, $last)), ':'), ', with a hint ', strtok(outcome(fn () => $ep->switchAccount($held, $last, 249)), ':'), "\n";
}
?>
--EXPECT--
right: 250, Token, with a hint Token
too high: 250, Token, with a hint Token
the highest: 250, Token, with a hint Token
too low: 200, AccountNotAvailableException, with a hint Token
nought: 100, AccountNotAvailableException, with a hint Token
negative: 100, AccountNotAvailableException, with a hint Token
the lowest: 100, AccountNotAvailableException, with a hint Token
