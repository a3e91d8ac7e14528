--TEST--
Token: a DateTime that is changed afterwards does not change the token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$date = new DateTime('2024-06-28T12:00:00Z');
$token = token(expires: $date, obtained: $date);
$date->modify('+1 year');
echo as_text($token->expires), "\n", as_text($token->obtained), "\n";
$date->modify('+1 year');
echo $token->toArray()['expires'], "\n", $token->toArray()['obtained'], "\n";
?>
--EXPECT--
2024-06-28T12:00:00.000000+00:00
2024-06-28T12:00:00.000000+00:00
2024-06-28T12:00:00.000Z
2024-06-28T12:00:00.000Z
