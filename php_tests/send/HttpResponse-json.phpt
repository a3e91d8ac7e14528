--TEST--
HttpResponse::json(): decodes as json_decode() does, objects as arrays; what is no JSON is a ProtocolException
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\{HttpResponse, ProtocolException};

foreach (['null', '1', '12345678901234567890', '"a"', '[]', '{}', '{"a":{"b":[1,2.5]}}', ' {"a":1} ', str_repeat('[', 511) . str_repeat(']', 511)] as $json) {
    var_dump((new HttpResponse(200, [], $json))->json() === json_decode($json, true));
}
json_decode('{');
$before = json_last_error();
echo thrown_by(fn () => (new HttpResponse(204))->json())->getMessage(), "\n";
foreach (['{', '<html>', "\"\xff\"", '[1,]', str_repeat('[', 512) . str_repeat(']', 512)] as $json) {
    $thrown = thrown_by(fn () => (new HttpResponse(502, [], $json))->json());
    $native = thrown_by(fn () => json_decode($json, true, flags: JSON_THROW_ON_ERROR));
    echo short_name($thrown), " $thrown->status: ", $thrown->getMessage(),
        $thrown->getPrevious()?->getMessage() === $native->getMessage() ? ', as json_decode()' : " $native, {$thrown->getPrevious()}", "\n";
}
var_dump(json_last_error() === $before);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
The reply with status 204 has no body
ProtocolException 502: The reply with status 502 holds no JSON that json_decode() can read, as json_decode()
ProtocolException 502: The reply with status 502 holds no JSON that json_decode() can read, as json_decode()
ProtocolException 502: The reply with status 502 holds no JSON that json_decode() can read, as json_decode()
ProtocolException 502: The reply with status 502 holds no JSON that json_decode() can read, as json_decode()
ProtocolException 502: The reply with status 502 holds no JSON that json_decode() can read, as json_decode()
bool(true)
