--TEST--
Stand-in: the status in an error is text, or a number by a setting
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
echo log_in($server, ['password' => 'guess'] + ADA)->body, "\n";
$server->set(['error_status_as_number' => true]);
echo log_in($server, ['password' => 'guess'] + ADA)->body, "\n";
show('no such path', api($server, 'GET', '/v2/accounts/tokens'));
show('no such method', api($server, 'GET', CommerceServer::TOKENS_PATH));
?>
--EXPECT--
{"errors":[{"title":"Bad Request","status":"400","detail":"authentication failed"}]}
{"errors":[{"title":"Bad Request","status":400,"detail":"authentication failed"}]}
no such path: 404 Not Found
no such method: 405 Method Not Allowed
