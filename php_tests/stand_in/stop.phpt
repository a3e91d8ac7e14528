--TEST--
Stand-in: the server stops on demand, and two run side by side
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

[$one, $two] = [CommerceServer::start(), CommerceServer::start()];
post_login($one);
echo count($one->log()), ' ', count($two->log()), "\n";
$one->stop();
var_dump(@stream_socket_client(str_replace('http', 'tcp', $one->baseUri)));
echo post_login($two)->status, "\n";
?>
--EXPECT--
2 0
bool(false)
201
