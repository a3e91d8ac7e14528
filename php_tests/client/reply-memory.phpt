--TEST--
B7: Replies: a megabyte of any kind of JSON takes a small multiple of itself
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php require __DIR__ . '/../support/skip_peak.inc'; ?>
--FILE--
<?php
use EpAccountTokens\{Grant, HttpResponse, ProtocolException};

require __DIR__ . '/../support/peak.inc';

$body = '';
$ep = new EpAccountTokens(Grant::bearer('bearer'), transport: function () use (&$body) {
    return new HttpResponse(200, [], $body);
});
$before = peak_from_here();
foreach (['[' => ['0', '""', '[]', '{}', '{"":{}}'], '{' => ['"k":0']] as $open => $values) {
    foreach ($values as $value) {
        $close = $open === '[' ? ']' : '}';
        $body = '{"data":[],"x":' . $open . $value . str_repeat(",$value", intdiv((1 << 20) - 50, strlen($value) + 1)) . $close . '}';
        try {
            $ep->listTokens('held-token');
            $what = 'read';
        } catch (ProtocolException) {
            $what = 'refused';
        }
        $grown = peak() - $before;
        echo "$value: $what, ", $grown < 24 ? 'little' : "$grown MiB", "\n";
    }
}
?>
--EXPECT--
0: refused, little
"": refused, little
[]: refused, little
{}: refused, little
{"":{}}: refused, little
"k":0: refused, little
