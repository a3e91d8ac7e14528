--TEST--
Stand-in: the log shows each request as it came, and on which connection
--FILE--
<?php
require __DIR__ . '/../support/server.inc';

$server = CommerceServer::start();
$open = fn () => stream_socket_client(str_replace('http', 'tcp', $server->baseUri));
$ask = function ($connection, string $request): void {
    fwrite($connection, $request);
    fread($connection, 65536);
};
$show = function () use ($server): void {
    foreach ($server->log() as $request) {
        echo "$request->connection.$request->request $request->method $request->path $request->status\n";
    }
};

$idle = $open();
[$one, $two] = [$open(), $open()];
$ask($two, "GET /first HTTP/1.1\r\nHost: x\r\n\r\n");
$ask($one, "PUT /second?page%5Blimit%5D=1 HTTP/1.1\r\nhOsT: y\r\nX-Twice: 1\r\nx-twice: 2\r\nContent-Length: 3\r\n\r\n\xFF\x00\n");
$ask($two, "GET /third HTTP/1.1\r\nHost: x\r\n\r\n");
$show();

$second = $server->lastRequest('/second');
echo json_encode($second->headers), ' ', bin2hex($second->body), ' ', $second->header('HOST'), "\n";
echo 'open: ', implode(' ', $server->openConnections()), "\n";

$server->clearLog();
$ask($one, "GET /fourth HTTP/1.1\r\nHost: x\r\n\r\n");
$show();
?>
--EXPECT--
1.1 GET /first 404
2.1 PUT /second?page%5Blimit%5D=1 404
1.2 GET /third 404
[["hOsT","y"],["X-Twice","1"],["x-twice","2"],["Content-Length","3"]] ff000a y
open: 1 2
1.1 GET /fourth 404
