--TEST--
A10: Secrets: the digits that stand for a secret are of one process, so that those in a log tell nothing to who can dump a guess elsewhere
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$script = 'foreach ([1, 2] as $time) echo ((array) new EpAccountTokens\AccessToken("SENTINEL"))["token"], "\n";';
$seen = '';
foreach (['one', 'another'] as $process) {
    $lines = run_php([...load_extension(), '-r', $script]);
    echo $process, ': ', preg_match('/^(\*\*\* [0-9a-f]{6}\n)\1$/', $lines) ? 'the same twice' : $lines, "\n";
    echo $lines === $seen ? "THE SAME IN BOTH\n" : '';
    $seen = $lines;
}
?>
--EXPECT--
one: the same twice
another: the same twice
