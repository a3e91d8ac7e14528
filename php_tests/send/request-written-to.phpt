--TEST--
sendAll(): a request that is written to past readonly, while others are sent, is sent as it was checked
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\{Grant, HttpRequest};

error_reporting(E_ALL & ~E_DEPRECATED); // array_walk() over objects

$server = CommerceServer::start();
$request = new HttpRequest('GET', '/checked');
$ep = client($server, grant: Grant::callback(function () use ($request): string {
    array_walk($request, function (mixed &$value, string $name): void {
        $value = ['url' => 'https://evil.example/', 'method' => "EVIL\r\n"][$name] ?? $value;
    });
    return 'bearer';
}));
$ep->sendAll([$request]);
show_log($server);
?>
--EXPECT--
GET /checked 404
