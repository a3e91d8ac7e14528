--TEST--
A4: Hydration: links may be null, "null", escaped or absent, and are never followed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$other = CommerceServer::start();
$ep = scripted_client($server);
$next = "$other->baseUri/v2/account-members/tokens?page[offset]=25";

foreach ([
    'null' => ['current' => null, 'first' => null, 'last' => null, 'next' => null, 'prev' => null],
    'the text "null"' => ['current' => 'null', 'first' => 'null', 'last' => 'null', 'next' => 'null', 'prev' => 'null'],
    'escaped' => ['current' => 'https://shop.example/?page%5Boffset%5D=0&a=%22'],
    'plain' => ['current' => 'http://shop.example/?page[offset]=0'],
    'odd' => ['current' => '', 'first' => 'javascript:alert(1)', 'last' => 'Null', 'next' => "\0", 'prev' => 'é'],
    'more than there are' => ['current' => 'a', 'self' => 'b', 'related' => ['href' => 'c']],
    'empty object' => (object) [],
    'null itself' => null,
    'elsewhere' => ['next' => $next],
] as $what => $links) {
    $server->reply(TOKENS, 201, json_encode(['links' => $links] + page(entry())));
    echo "$what: ", str_replace($other->baseUri, 'OTHER', json_encode($ep->listTokens('held-token')->links, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE)), "\n";
}
$server->reply(TOKENS, 201, array_diff_key(page(entry()), ['links' => 0]));
echo 'absent: ', json_encode($ep->listTokens('held-token')->links), "\n";

$server->reply(TOKENS, 201, ['links' => ['next' => $next], 'meta' => ['results' => ['total' => 2]]] + page(entry()));
$server->reply(TOKENS, 201, page(entry(['account_id' => 'account-2'])));
echo $ep->switchAccount('held-token', 'account-2')->accountId, ', ', $server->lastRequest()->path, "\n";
show_count($other);
?>
--EXPECT--
null: {"current":null,"first":null,"last":null,"next":null,"prev":null}
the text "null": {"current":null,"first":null,"last":null,"next":null,"prev":null}
escaped: {"current":"https://shop.example/?page%5Boffset%5D=0&a=%22","first":null,"last":null,"next":null,"prev":null}
plain: {"current":"http://shop.example/?page[offset]=0","first":null,"last":null,"next":null,"prev":null}
odd: {"current":"","first":"javascript:alert(1)","last":"Null","next":"\u0000","prev":"é"}
more than there are: {"current":"a","first":null,"last":null,"next":null,"prev":null}
empty object: {"current":null,"first":null,"last":null,"next":null,"prev":null}
null itself: {"current":null,"first":null,"last":null,"next":null,"prev":null}
elsewhere: {"current":null,"first":null,"last":null,"next":"OTHER/v2/account-members/tokens?page[offset]=25","prev":null}
absent: {"current":null,"first":null,"last":null,"next":null,"prev":null}
account-2, /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=1
the server saw 0 requests
