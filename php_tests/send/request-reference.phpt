--TEST--
send(): a request whose properties are written to by reference, past readonly, while it waits for the bearer, is sent as it was checked
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Grant;

error_reporting(E_ALL & ~E_DEPRECATED); // array_walk() over objects

$server = CommerceServer::start();
foreach (['method' => "EVIL\r\n", 'url' => 'https://evil.example/', 'timeout' => 1.0] as $property => $value) {
    $request = request('/checked', 'POST');
    $references = [];
    array_walk($request, function (mixed &$value, string $name) use (&$references): void {
        $references[$name] = &$value;
    });
    client($server, grant: Grant::callback(function () use (&$references, $property, $value): string {
        $references[$property] = $value;
        return 'bearer';
    }))->send($request);
}
show_log($server);
?>
--EXPECT--
POST /checked 404
POST /checked 404
POST /checked 404
