--TEST--
A5: bodies that are compressed, once or more often, are not unpacked
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

if (!function_exists('gzencode')) {
    // Where PHP has no zlib: what begins like gzip's, and is as short. Nobody unpacks it.
    function gzencode(string $bytes): string
    {
        return "\x1f\x8b\x08\0\0\0\0\0\0\x03" . substr($bytes, 0, 20_000);
    }
}
$server = FaultyServer::start();
$bomb = gzencode(str_repeat(' ', 20_000_000));
foreach ([
    'a page' => ['gzip', gzencode(json_encode(FaultyServer::PAGE))],
    'a bomb' => ['gzip', $bomb],
    'a bomb in a bomb' => ['gzip, gzip', gzencode($bomb)],
    'many encodings' => [implode(', ', array_fill(0, 1000, 'gzip')), 'x'],
    'an unknown one' => ['secret', '{}'],
] as $what => [$encoding, $body]) {
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::answer(201, $body, ['Content-Encoding' => $encoding]), times: 3);
    $before = memory_get_peak_usage();
    $outcome = outcome(fn () => faulty_client($server)->loginWithOidc(...OIDC));
    echo "$what: $outcome, bodies {$server->bodies()}", memory_get_peak_usage() - $before > 4_000_000 ? ', MUCH MEMORY' : '', "\n";
}
echo preg_match('/^Accept-Encoding:/mi', $server->requests()[0]['head']) ? 'ASKED FOR IT' : 'not asked for', "\n";
?>
--EXPECT--
a page: ProtocolException 201: the body is not a JSON object, bodies 1
a bomb: ProtocolException 201: the body is not a JSON object, bodies 1
a bomb in a bomb: ProtocolException 201: the body is not a JSON object, bodies 1
many encodings: ProtocolException 201: the body is not a JSON object, bodies 1
an unknown one: ProtocolException 201: data is missing, bodies 1
not asked for
