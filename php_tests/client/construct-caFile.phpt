--TEST--
caFile: must be a readable file
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

chdir(__DIR__);
foreach ([
    'a file' => __FILE__,
    'a file, relative' => basename(__FILE__),
    'null' => null,
    'nothing' => '',
    'missing' => __DIR__ . '/no-such-file.pem',
    'a folder' => __DIR__,
    'NUL behind it' => __FILE__ . "\0",
    'NUL within' => __FILE__ . "\0.pem",
    'a stream' => 'data://text/plain,a',
    'a file URL' => 'file://' . __FILE__,
    'too long' => '/' . str_repeat('a', 10_000),
    'line end' => __FILE__ . "\n",
] as $what => $caFile) {
    show($what, fn () => new EpAccountTokens(Grant::implicit('client'), caFile: $caFile));
}
?>
--EXPECT--
a file: EpAccountTokens
a file, relative: EpAccountTokens
null: EpAccountTokens
nothing: ValueError: $caFile must be a readable file
missing: ValueError: $caFile must be a readable file
a folder: ValueError: $caFile must be a readable file
NUL behind it: ValueError: $caFile must be a readable file
NUL within: ValueError: $caFile must be a readable file
a stream: ValueError: $caFile must be a readable file
a file URL: ValueError: $caFile must be a readable file
too long: ValueError: $caFile must be a readable file
line end: ValueError: $caFile must be a readable file
