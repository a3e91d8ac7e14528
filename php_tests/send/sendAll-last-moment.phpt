--TEST--
sendAll(): a request whose turn comes in the last moment of the deadline is not sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\{HttpRequest, HttpResponse};

$asked = [];
// It answers one request after another, the first one eight milliseconds before the end.
$transport = function (HttpRequest $request) use (&$asked): HttpResponse {
    $asked[] = "$request->method " . parse_url($request->url, PHP_URL_PATH);
    for ($end = hrtime(true) + (int) (($request->timeout - 0.008) * 1e9); hrtime(true) < $end;) {
    }
    return new HttpResponse(200);
};
show_results(scripted_client('https://store.example', timeout: 0.5, transport: $transport)->sendAll([request('/cart'), request('/order', 'POST')]));
echo implode(', ', $asked), "\n";
?>
--EXPECT--
0: 200
1: TimeoutException, attempts 0, not sent
GET /cart
