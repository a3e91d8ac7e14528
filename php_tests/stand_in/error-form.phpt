--TEST--
Stand-in: the status in an error is text, or a number by a setting
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
echo post_login($server, ['password' => 'guess'] + ADA_LOGIN)->body, "\n";
$server->set(['error_status_as_number' => true]);
echo post_login($server, ['password' => 'guess'] + ADA_LOGIN)->body, "\n";
show_reply('no such path', api($server, 'GET', '/v2/accounts/tokens'));
show_reply('no such method', api($server, 'GET', CommerceServer::TOKENS_PATH));
?>
--EXPECT--
{"errors":[{"title":"Bad Request","status":"400","detail":"authentication failed"}]}
{"errors":[{"title":"Bad Request","status":400,"detail":"authentication failed"}]}
no such path: 404 Not Found
no such method: 405 Method Not Allowed
