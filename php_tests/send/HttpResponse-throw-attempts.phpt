--TEST--
HttpResponse::throw(): tells how many attempts send() had made
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$server->reply(CART, 503, errors('503', 'Service Unavailable'), times: 5);
$thrown = thrown_by(fn () => scripted_client($server)->send(request())->throw());
echo short_name($thrown), " $thrown->attempts ", $thrown->errors[0]->title, ' ', $thrown->requestId === null ? 'NO REQUEST ID' : 'request id', "\n";
?>
--EXPECT--
ServerErrorException 3 Service Unavailable request id
