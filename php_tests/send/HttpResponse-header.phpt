--TEST--
HttpResponse::header(): case aside; repeated ones joined; null where there is none
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\HttpResponse;

$response = new HttpResponse(200, ['Content-Type' => 'text/plain', 'X-A' => '1', 'x-a' => '2', 'X-Empty' => '']);
foreach (['content-type', 'CONTENT-TYPE', 'x-A', 'x-empty', 'Content', '', "X-A\0"] as $name) {
    var_dump($response->header($name));
}
?>
--EXPECT--
string(10) "text/plain"
string(10) "text/plain"
string(4) "1, 2"
string(0) ""
NULL
NULL
NULL
