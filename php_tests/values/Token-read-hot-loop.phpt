--TEST--
Token: reads in a hot loop over fresh objects give each object's own values
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/hot_loop.inc';

echo count_wrong_reads(3000), " wrong\n";
?>
--EXPECT--
0 wrong
