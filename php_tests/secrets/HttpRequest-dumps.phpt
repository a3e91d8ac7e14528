--TEST--
A10: Secrets: headers and body of a request to a transport are found in no dump, and can still be read by name
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
use EpAccountTokens\{Grant, HttpRequest, HttpResponse};

require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

$request = new HttpRequest('POST', 'https://any.example/path', ['Authorization' => 'Bearer SENTINEL'], '{"password":"SENTINEL"}');
report('fresh', $request, 'SENTINEL');
var_dump($request);
echo json_encode($request, JSON_UNESCAPED_SLASHES), "\n";
echo json_encode($request->headers), ' ', $request->body, "\n";
report('read', $request, 'SENTINEL');
report('clone', clone $request, 'SENTINEL');
attempt('serialize', fn () => serialize($request));

$answers = [
    'bearer' => new HttpResponse(200, [], '{"access_token":"SENTINEL-bearer","expires_in":3600}'),
    'login' => new HttpResponse(201, [], '{"data":[]}'),
    'refused login' => new HttpResponse(400),
    'failed login' => new RuntimeException('words'),
];
$client = new EpAccountTokens(
    Grant::clientCredentials('SENTINEL-client', 'SENTINEL-secret'),
    transport: function (HttpRequest $request) use (&$answers, &$given): HttpResponse {
        report('given for the ' . key($answers), $given = $request, 'SENTINEL');
        $answer = array_shift($answers);
        return $answer instanceof HttpResponse ? $answer : throw $answer;
    },
);
$client->loginWithPassword(PROFILE, 'ada', 'SENTINEL-password');
report('client', $client, 'SENTINEL');
var_dump($given->headers['Authorization'], str_contains($given->body, 'SENTINEL-password'));
report('exception', thrown_by(fn () => $client->loginWithPassword(PROFILE, 'ada', 'SENTINEL-password')), 'SENTINEL');
report('exception of the transport', thrown_by(fn () => $client->loginWithPassword(PROFILE, 'ada', 'SENTINEL-password')), 'SENTINEL');
?>
--EXPECTF--
fresh: nothing found
object(EpAccountTokens\HttpRequest)#%d (5) {
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
  ["timeout"]=>
  NULL
}
{"method":"POST","url":"https://any.example/path","headers":{"Authorization":"*** %x"},"body":"*** %x","timeout":null}
{"Authorization":"Bearer SENTINEL"} {"password":"SENTINEL"}
read: nothing found
clone: nothing found
serialize: Exception: Serialization of 'EpAccountTokens\HttpRequest' is not allowed
given for the bearer: nothing found
given for the login: nothing found
client: nothing found
string(22) "Bearer SENTINEL-bearer"
bool(true)
given for the refused login: nothing found
exception: nothing found
given for the failed login: nothing found
exception of the transport: nothing found
