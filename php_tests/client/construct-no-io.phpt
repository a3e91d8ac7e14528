--TEST--
F24: Constructor: sends nothing, not even a connection, whether it succeeds or fails
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

// A listener that would show a connection without a request.
$listener = stream_socket_server('tcp://127.0.0.1:0');
$origin = 'http://' . stream_socket_get_name($listener, false);
$called = 0;
$grant = Grant::callback(function () use (&$called): string {
    $called++;
    return 'bearer';
});

$ep = new EpAccountTokens($grant, $origin, proxy: $origin, headers: ['EP-Channel' => 'web']);
foreach ([['timeout' => NAN], ['ipVersion' => 5], ['caFile' => __DIR__], ['headers' => ['Host' => 'a']]] as $bad) {
    thrown_by(fn () => new EpAccountTokens($grant, $origin, ...$bad));
}
var_dump($ep->baseUri() === $origin, $called, @stream_socket_accept($listener, 0));
?>
--EXPECT--
bool(true)
int(0)
bool(false)
