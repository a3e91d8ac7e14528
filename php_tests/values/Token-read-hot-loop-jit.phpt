--TEST--
Token: reads in a hot loop over fresh objects give each object's own values, with the JIT where there is one
--EXTENSIONS--
ep_account_tokens
--INI--
opcache.enable_cli=1
opcache.jit=tracing
opcache.jit_buffer_size=16M
opcache.jit_hot_loop=4
opcache.jit_hot_func=4
opcache.jit_hot_return=2
opcache.jit_hot_side_exit=2
--FILE--
<?php
require __DIR__ . '/../support/hot_loop.inc';

echo count_wrong_reads(3000), " wrong\n";
?>
--EXPECT--
0 wrong
