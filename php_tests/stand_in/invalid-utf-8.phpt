--TEST--
Stand-in: bytes that are no UTF-8 come back replaced in an error, and as base64 over the control path
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$reply = PlainReply::to('GET', authorization_url($server, str_repeat('v', 43), ['client_id' => "a\xFFb"]));
echo $reply->status, ' ', $reply->json()['error_description'], "\n";

$reply = PlainReply::to('DELETE', "$server->baseUri/__stand-in/members/%FF");
echo $reply->status, ' ', $reply->json()['error'], "\n";

// CommerceServer takes base64 for what it stands for.
$account = PlainReply::to('POST', "$server->baseUri/__stand-in/members/grace%40example.com/accounts", body: '{"accounts": [{"base64": "/w=="}]}')->json()['accounts'][0];
$members = array_column($server->state()['members'], 'accounts', 'name');
var_dump($members['Grace Murray'][1] === ['id' => $account, 'name' => "\xFF"]);
?>
--EXPECT--
400 The field [client_id] with value [a�b] is invalid.
400 there is no member '�'
bool(true)
