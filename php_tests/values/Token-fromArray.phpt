--TEST--
Token: fromArray() brings back what toArray() gave, also after JSON
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

foreach (['full' => token(), 'without member' => token(accountMemberId: null), 'other type' => token(type: '')] as $what => $token) {
    $array = $token->toArray();
    $back = Token::fromArray($array);
    $fromJson = Token::fromArray(json_decode(json_encode($array), true));
    echo $what, ': ', get_class($back), ' ', as_text($back->expires), ' ', as_text($back->accountMemberId), "\n";
    var_dump($back->toArray() === $array, $fromJson->toArray() === $array, $back->expires == $token->expires, $back->obtained == $token->obtained);
}
?>
--EXPECT--
full: EpAccountTokens\Token 2024-06-28T12:00:00.000000+00:00 "member-1"
bool(true)
bool(true)
bool(true)
bool(true)
without member: EpAccountTokens\Token 2024-06-28T12:00:00.000000+00:00 null
bool(true)
bool(true)
bool(true)
bool(true)
other type: EpAccountTokens\Token 2024-06-28T12:00:00.000000+00:00 "member-1"
bool(true)
bool(true)
bool(true)
bool(true)
