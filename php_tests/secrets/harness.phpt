--TEST--
A10: Secrets: these tests find what an ordinary class gives away
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/secrets.inc';

$all = array_keys(sinks());
echo count($all), " sinks\n";
echo "a public property is found in all but: ", implode(', ', array_diff($all, leaks(new Control('SENTINEL'), 'SENTINEL'))), "\n";
echo "a private property is found in all but: ", implode(', ', array_diff($all, leaks(new Control('x', 'SENTINEL'), 'SENTINEL'))), "\n";
report('another text', new Control('SENTINEL'), 'SENTINEL-2');
?>
--EXPECT--
40 sinks
a public property is found in all but: foreach by reference, text, number, as a key, implode, Reflection, trace as text, exception as text, debug_print_backtrace
a private property is found in all but: json_encode, json_encode, within, http_build_query, get_object_vars, foreach, foreach by reference, ArrayIterator, RecursiveArrayIterator, text, number, as a key, implode, Reflection, trace as text, exception as text, debug_print_backtrace
another text: nothing found
