--TEST--
Token: a date that was read lives on when its token is gone
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$expires = $token->expires;
$obtained = token()->obtained;
unset($token);
echo as_text($expires), "\n", as_text($obtained), "\n";
?>
--EXPECT--
2024-06-28T12:00:00.000000+00:00
2024-06-27T12:00:00.000000+00:00
