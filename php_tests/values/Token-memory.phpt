--TEST--
Token: making, reading, copying, storing and refusing tokens leaves no memory behind
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

function round_trip(int $i): void
{
    $token = token(token: "secret-$i", accountMemberId: $i % 2 ? "member-$i" : null);
    $token->expires;
    $clone = clone $token;
    $clone->obtained;
    Token::fromArray($token->toArray());
    unserialize(serialize($clone));
    json_encode($token);
    ob_start();
    var_dump($token);
    ob_end_clean();
    foreach ([fn () => Token::fromArray(stored_token(['token' => ''])), fn () => token(token: ''), fn () => $token->token = 'x', fn () => $token->__unserialize(stored_token())] as $refused) {
        try {
            $refused();
        } catch (Error) {
        }
    }
}

foreach ([50, 500] as $times) {
    for ($i = 0; $i < $times; $i++) {
        round_trip($i);
    }
    gc_collect_cycles();
    $usage[] = memory_get_usage();
}
var_dump($usage[1] - $usage[0] < 4096);
?>
--EXPECT--
bool(true)
