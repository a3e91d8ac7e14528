--TEST--
Secrets: headers and body of a request to a transport are found in no dump, and can be read by name
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/secrets.inc';

use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;

$request = new HttpRequest('POST', 'https://any.example/path', ['Authorization' => 'Bearer SENTINEL'], '{"password":"SENTINEL"}');
report('made by hand', $request, 'SENTINEL');
$request->headers;
$request->body;
report('read', $request, 'SENTINEL');
report('clone', clone $request, 'SENTINEL');

$given = null;
$ep = new EpAccountTokens(Grant::bearer('SENTINEL-bearer'), transport: function (HttpRequest $request) use (&$given): HttpResponse {
    $given = $request;
    return new HttpResponse(400);
});
try {
    $ep->loginWithPassword('profile-1', 'ada', 'SENTINEL-password');
} catch (EpAccountTokens\ApiException $thrown) {
    report('exception', $thrown, 'SENTINEL');
}
report('given', $given, 'SENTINEL');
var_dump($given->headers['Authorization'], str_contains($given->body, 'SENTINEL-password'));
var_dump($fresh = new HttpRequest('POST', 'https://any.example/path', ['Authorization' => 'Bearer SENTINEL'], 'SENTINEL'));
echo json_encode($fresh, JSON_UNESCAPED_SLASHES), "\n";

$ep = new EpAccountTokens(Grant::bearer('SENTINEL-bearer'), transport: fn ($request) => throw new RuntimeException('words'));
try {
    $ep->loginWithPassword('profile-1', 'ada', 'SENTINEL-password');
} catch (RuntimeException $thrown) {
    report('exception of the transport', $thrown, 'SENTINEL');
}
?>
--EXPECTF--
made by hand: nothing found
read: nothing found
clone: nothing found
exception: nothing found
given: nothing found
string(22) "Bearer SENTINEL-bearer"
bool(true)
object(EpAccountTokens\HttpRequest)#37 (4) {
  ["method"]=>
  string(4) "POST"
  ["url"]=>
  string(24) "https://any.example/path"
  ["headers"]=>
  array(1) {
    ["Authorization"]=>
    string(10) "*** %x"
  }
  ["body"]=>
  string(10) "*** %x"
}
{"method":"POST","url":"https://any.example/path","headers":{"Authorization":"*** %x"},"body":"*** %x"}
exception of the transport: nothing found
