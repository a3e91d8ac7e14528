--TEST--
A15: send(): a reply whose first header line is a folded one, on a kept connection, is refused or read, and harms nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$server->default(CART, Fault::answer(200, '{}', ['X-Last' => str_repeat('x', 5000)]));
$ep = scripted_client($server);
for ($i = 0; $i < 20; $i++) {
    $good = sent($ep, request());
    // RFC 9112, 2.2: to be rejected, or the line to be ignored. Newer versions of libcurl take it as the status line's continuation.
    $server->plan(CART, Fault::raw("HTTP/1.1 200 OK\r\n X-First: " . str_repeat('y', 5000) . "\r\nContent-Length: 2\r\n\r\n{}"));
    $odd = sent($ep, request());
    if ($good !== '200' || !in_array($odd, ['200', 'ProtocolException 200', 'ProtocolException 0'], true)) {
        echo "$good, $odd\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
