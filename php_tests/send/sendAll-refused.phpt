--TEST--
sendAll(): where one request is wrong the error names its key, and nothing is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = client($server);
$good = request();
outcomes([
    'a string' => fn () => $ep->sendAll([$good, 'cart' => '/v2/carts']),
    'null' => fn () => $ep->sendAll([$good, null]),
    'a response' => fn () => $ep->sendAll([5 => new EpAccountTokens\HttpResponse(200)]),
    'another origin' => fn () => $ep->sendAll(['cart' => $good, 'menu' => request('https://evil.example/')]),
    'a method' => fn () => $ep->sendAll([-2 => request(method: 'get')]),
    'a header' => fn () => $ep->sendAll(['cart' => request(headers: ['Host' => 'evil.example'])]),
    'a key that is not shown' => fn () => $ep->sendAll(["a\nb" => request('')]),
    'a long key' => fn () => $ep->sendAll([str_repeat('k', 100) => request('')]),
    'too many' => fn () => $ep->sendAll(array_fill(0, 101, $good)),
    'no array' => fn () => $ep->sendAll($good),
    'a token' => fn () => $ep->sendAll([$good], 'held-token'),
]);
show_count($server);
?>
--EXPECT--
a string: TypeError: $requests must hold EpAccountTokens\HttpRequest alone, but ["cart"] is of type string
null: TypeError: $requests must hold EpAccountTokens\HttpRequest alone, but [1] is of type null
a response: TypeError: $requests must hold EpAccountTokens\HttpRequest alone, but [5] is of type EpAccountTokens\HttpResponse
another origin: ValueError: $requests must hold requests that can be sent: of ["menu"], the URL must begin with one "/", or with this client's own origin
a method: ValueError: $requests must hold requests that can be sent: of [-2], the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
a header: ValueError: $requests must hold requests that can be sent: of ["cart"], the name of a header must not be Host: the client decides it
a key that is not shown: ValueError: $requests must hold requests that can be sent: of a key that is not printable, or long, the URL must not be empty
a long key: ValueError: $requests must hold requests that can be sent: of a key that is not printable, or long, the URL must not be empty
too many: ValueError: $requests must hold at most 100 requests
no array: TypeError: $requests must be of type array, EpAccountTokens\HttpRequest given
a token: TypeError: $token must be of type ?EpAccountTokens\Token, string given
the server saw 0 requests
