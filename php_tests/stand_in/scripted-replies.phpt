--TEST--
Stand-in: a test may force the answers to the next requests
--FILE--
<?php
require __DIR__ . '/../support/server.inc';

$server = CommerceServer::start();
$get = fn (string $path, string $method = 'GET') => PlainReply::to($method, $server->baseUri . $path);
$print = function (PlainReply $reply): void {
    echo $reply->status, ' ', $reply->header('Content-Type'), ' ', $reply->body, "\n";
};

$server->reply('/a', 502, '<h1>Bad gateway</h1>', ['content-type' => 'text/html'], times: 2);
$server->reply('/a', 201, ['data' => []], method: 'POST');
$server->reply('/b/*', 429, ['errors' => []], ['Retry-After' => '7']);
$server->reply('/c', body: "\xFF\x00", headers: [['Set-Cookie', 'a=1'], ['Set-Cookie', 'b=2']]);

$print($get('/a?x=1', 'POST'));
$print($get('/a'));
$print($get('/a', 'POST'));
echo $get('/a')->status, "\n";
echo $get('/b/c/d')->header('Retry-After'), "\n";
$reply = $get('/c');
echo bin2hex($reply->body), ' ', implode(' ', array_column(array_filter($reply->headers, fn ($header) => $header[0] === 'Set-Cookie'), 1)), "\n";

$server->reply('/d', delay: 50);
$started = hrtime(true);
$get('/d');
var_dump(hrtime(true) - $started >= 50e6);

$server->reply('*', 503, times: 5);
$server->clearReplies();
echo $get('/a')->status, "\n";
?>
--EXPECT--
502 text/html <h1>Bad gateway</h1>
502 text/html <h1>Bad gateway</h1>
201 application/json {"data":[]}
404
7
ff00 a=1 b=2
bool(true)
404
