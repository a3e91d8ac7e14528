--TEST--
sendAll(): a bearer that is refused is renewed once for all, and each request is sent once more
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = client($server);
$ep->accessToken();
$server->revokeAccessTokens();
$server->clearLog();
show_results($ep->sendAll(array_fill_keys(range('a', 'h'), request('/catalog/products'))));
echo count($server->requests(BEARER)), ' bearer, ', count(array_filter($server->requests('/catalog/products'), fn ($request) => $request->status === 200)), " good\n";
?>
--EXPECT--
a: 200
b: 200
c: 200
d: 200
e: 200
f: 200
g: 200
h: 200
1 bearer, 8 good
