--TEST--
Token: a clone has the same values, and lives on when the original is gone
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$unread = token(accountMemberId: null);
$read = token();
$expires = $read->expires;
foreach ([$unread, $read] as $token) {
    $clone = clone $token;
    var_dump($clone !== $token, $clone->toArray() === $token->toArray(), $clone->token === $token->token, $clone->expires == $token->expires);
}
$array = $unread->toArray();
$clone = clone $unread;
unset($unread, $token);
gc_collect_cycles();
var_dump($clone->toArray() === $array, (clone clone $clone)->toArray() === $array);
echo as_text($clone->expires), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
2024-06-28T12:00:00.000000+00:00
