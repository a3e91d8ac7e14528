--TEST--
Token: the longest values that are taken
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

foreach (['accountId' => 255, 'token' => 16384, 'accountName' => 1 << 20, 'accountMemberId' => 1 << 20, 'type' => 1 << 20] as $argument => $length) {
    $text = str_repeat('x', $length);
    var_dump(token(...[$argument => $text])->$argument === $text);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
