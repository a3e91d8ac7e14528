--TEST--
Stand-in: the server ends with the process that started it, even a killed one
--SKIPIF--
<?php
if (PHP_OS_FAMILY === 'Windows') {
    die('skip needs signals');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$script = 'require "' . __DIR__ . '/../support/stand_in.inc"; echo CommerceServer::start()->baseUri, "\n"; sleep(60);';
$command = implode(' ', array_map(escapeshellarg(...), [PHP_BINARY, '-n', '-r', $script]));
$starter = proc_open("exec $command", [1 => ['pipe', 'w']], $pipes);
$uri = rtrim(fgets($pipes[1]));
echo post_form($uri . CommerceServer::BEARER_PATH, ['grant_type' => 'implicit', 'client_id' => CommerceServer::CLIENT_ID])->status, "\n";

proc_terminate($starter, 9);
proc_close($starter);
for ($deadline = microtime(true) + 10; microtime(true) < $deadline; usleep(1000)) {
    $connection = @stream_socket_client(str_replace('http', 'tcp', $uri));
    if ($connection === false) {
        die('gone');
    }
}
echo 'still there';
?>
--EXPECT--
200
gone
