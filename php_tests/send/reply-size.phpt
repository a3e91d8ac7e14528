--TEST--
A5: send(): a reply has at most 16 MiB
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
foreach ([16 * 1024 * 1024, 16 * 1024 * 1024 + 1] as $size) {
    $head = "HTTP/1.1 200 OK\r\nContent-Length: $size\r\n\r\n";
    $server->plan(CART, Fault::afterBody(Fault::send($head), Fault::send(str_repeat('x', 1024 * 1024), 16), Fault::send($size % 2 ? 'x' : '')));
    try {
        echo strlen(scripted_client($server, timeout: 60.0)->send(request())->body), "\n";
    } catch (EpAccountTokens\ProtocolException $thrown) {
        echo problem_of($thrown->getMessage()), "\n";
    }
}

function problem_of(string $message): string
{
    return preg_match('/the reply is longer than \d+ MiB/', $message, $match) ? $match[0] : $message;
}
?>
--EXPECT--
16777216
the reply is longer than 16 MiB
