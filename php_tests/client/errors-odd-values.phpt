--TEST--
B4: Errors: values of another type are left out, and nobody is bothered
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach ([
    ['title' => null, 'status' => null, 'detail' => null],
    ['title' => 1, 'status' => 404.5, 'detail' => 2],
    ['title' => ['a'], 'status' => ['404'], 'detail' => ['b' => 'c']],
    ['title' => true, 'status' => true, 'detail' => false],
    ['title' => '', 'status' => '', 'detail' => ''],
    ['title' => 'a', 'status' => 'four hundred'],
    ['title' => 'a', 'status' => '0404'],
    ['title' => 'a', 'status' => '-40'],
    ['title' => 'a', 'status' => '404 Not Found'],
    ['title' => "Quotes \"'\n", 'status' => '404', 'detail' => '🛒 <b> שלום'],
] as $error) {
    $server->reply(TOKENS, 404, ['errors' => [$error]]);
    [$read] = thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']))->errors;
    echo json_encode([$read->title, $read->status, $read->detail], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
}
?>
--EXPECT--
["",null,null]
["",null,null]
["",null,null]
["",null,null]
["",null,""]
["a",null,null]
["a",null,null]
["a",null,null]
["a",null,null]
["Quotes \"'\n",404,"🛒 <b> שלום"]
