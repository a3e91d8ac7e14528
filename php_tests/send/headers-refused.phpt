--TEST--
A2: send(): headers that the client owns, that are none, or come twice are a ValueError that never shows a value, and nothing is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$names = [
    'Authorization', 'authorization', 'EP-Account-Management-Authentication-Token', 'Host', 'Content-Length', 'Transfer-Encoding', 'Connection',
    'Expect', 'Cookie', 'accept-encoding', 'TE', 'Upgrade', '', 'X Own', "X\r\nHost", 'X:', 'Ä', "X\0", str_repeat('x', 256),
];
foreach ($names as $name) {
    echo sent($ep, request(headers: [$name => 'secret'])), "\n";
}
foreach (['', ' secret', 'secret ', "secret\r\nHost: evil.example", "secret\0", 'sécret', str_repeat('secret', 1366)] as $value) {
    $thrown = thrown_by(fn () => $ep->send(request(headers: ['X-Own' => $value])));
    echo short_name($thrown), ': ', complaint($thrown), shows($thrown, 'secret') ? ' SHOWN' : '', "\n";
}
echo sent($ep, request(headers: ['X-Own' => 'a', 'x-own' => 'b'])), "\n";
$many = array_fill_keys(array_map(fn (int $n) => "X-$n", range(1, 65)), 'a');
echo sent($ep, request(headers: $many)), "\n";
show_count($server);
array_pop($many);
echo sent($ep, request(headers: ['X-Long' => str_repeat('x', 8192)])), ' ', sent($ep, request(headers: $many)), "\n";
echo $server->lastRequest()->header('X-64'), "\n";
?>
--EXPECT--
ValueError: $request must be a request that can be sent: the name of a header must not be Authorization: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be Authorization: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be EP-Account-Management-Authentication-Token: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be Host: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be Content-Length: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be Transfer-Encoding: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be Connection: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be Expect: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be Cookie: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be Accept-Encoding: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be TE: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be Upgrade: the client decides it
ValueError: $request must be a request that can be sent: the name of a header must not be empty
ValueError: $request must be a request that can be sent: the name of a header must be printable ASCII without spaces
ValueError: $request must be a request that can be sent: the name of a header must be printable ASCII without spaces
ValueError: $request must be a request that can be sent: the name of a header must be an HTTP token
ValueError: $request must be a request that can be sent: the name of a header must be printable ASCII without spaces
ValueError: $request must be a request that can be sent: the name of a header must be printable ASCII without spaces
ValueError: $request must be a request that can be sent: the name of a header must be at most 255 bytes long
ValueError: $request must be a request that can be sent: the header "X-Own" must not be empty
ValueError: $request must be a request that can be sent: the header "X-Own" must not begin or end with a space
ValueError: $request must be a request that can be sent: the header "X-Own" must not begin or end with a space
ValueError: $request must be a request that can be sent: the header "X-Own" must be printable ASCII
ValueError: $request must be a request that can be sent: the header "X-Own" must be printable ASCII
ValueError: $request must be a request that can be sent: the header "X-Own" must be printable ASCII
ValueError: $request must be a request that can be sent: the header "X-Own" must be at most 8192 bytes long
ValueError: $request must be a request that can be sent: there must be no two headers of one name
ValueError: $request must be a request that can be sent: there must be at most 64 headers
the server saw 0 requests
401 401
a
