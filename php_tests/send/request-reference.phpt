--TEST--
send(): a request whose properties are written to by reference, past readonly, while it waits for the bearer, is sent as it was checked
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Grant;

error_reporting(E_ALL & ~E_DEPRECATED); // ArrayObject over objects

$server = CommerceServer::start();
foreach (['method' => "EVIL\r\n", 'url' => 'https://evil.example/', 'timeout' => 1.0] as $property => $value) {
    $request = request('/checked', 'POST');
    $properties = new ArrayObject($request);
    $reference = &$properties[$property];
    client($server, grant: Grant::callback(function () use (&$reference, $value): string {
        $reference = $value;
        return 'bearer';
    }))->send($request);
    unset($reference);
}
show_log($server);
?>
--EXPECT--
POST /checked 404
POST /checked 404
POST /checked 404
