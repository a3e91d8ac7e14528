--TEST--
send(): a transport is given the whole request and the seconds that are left, and its answer is decoded as any
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\{Grant, HttpRequest, HttpResponse};

$ep = simulated(function (HttpRequest $request): HttpResponse {
    echo "$request->method $request->url $request->body ", json_encode(array_diff_key($request->headers, ['User-Agent' => 1]), JSON_UNESCAPED_SLASHES), "\n";
    echo is_float($request->timeout) && $request->timeout > 0.0 && $request->timeout <= 30.0 ? "time is left\n" : var_export($request->timeout, true);
    return new HttpResponse(201, ['content-type' => 'application/json'], '{"a":[1]}');
}, timeout: 30.0, baseUri: 'https://store.example', headers: ['EP-Channel' => 'web']);
$response = $ep->send(HttpRequest::json('POST', '/v2/carts?x=y', ['b' => 2], ['X-Own' => 'c']), held_token());
echo $response->status, ' ', $response->header('Content-Type'), ' ', json_encode($response->json()), "\n";
foreach ($ep->sendAll(['a' => new HttpRequest('GET', '/a'), 'b' => new HttpRequest('GET', '/b')]) as $key => $response) {
    echo "$key: $response->status\n";
}
?>
--EXPECT--
POST https://store.example/v2/carts?x=y {"b":2} {"Accept":"application/json","Authorization":"Bearer shop-bearer","EP-Account-Management-Authentication-Token":"held-token","EP-Channel":"web","X-Own":"c","Content-Type":"application/json"}
time is left
201 application/json {"a":[1]}
GET https://store.example/a  {"Accept":"application/json","Authorization":"Bearer shop-bearer","EP-Channel":"web"}
time is left
GET https://store.example/b  {"Accept":"application/json","Authorization":"Bearer shop-bearer","EP-Channel":"web"}
time is left
a: 201
b: 201
