--TEST--
Secrets: headers and body of a request are found in no dump, and can still be read by name
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{Grant, HttpRequest, HttpResponse};

$request = new HttpRequest('POST', 'https://useast.api.elasticpath.com/v2/account-members/tokens', ['Authorization' => 'Bearer SENTINEL'], '{"password":"SENTINEL"}');
report('fresh', $request, 'SENTINEL');
$request->headers;
$request->body;
report('read', $request, 'SENTINEL');
report('clone', clone $request, 'SENTINEL');
attempt('serialize', fn () => serialize($request));
var_dump($request->headers, $request->body);

$client = new EpAccountTokens(Grant::clientCredentials('SENTINEL-client', 'SENTINEL-secret'), transport: function (HttpRequest $request): HttpResponse {
    report('given to a transport', $request, 'SENTINEL');
    return str_ends_with($request->url, '/oauth/access_token')
        ? new HttpResponse(200, [], '{"access_token":"SENTINEL-bearer","expires_in":3600}')
        : new HttpResponse(201, [], '{"data":[]}');
});
$client->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada', 'SENTINEL-password');
report('client', $client, 'SENTINEL');
?>
--EXPECT--
fresh: nothing found
read: nothing found
clone: nothing found
serialize: Exception: Serialization of 'EpAccountTokens\HttpRequest' is not allowed
array(1) {
  ["Authorization"]=>
  string(15) "Bearer SENTINEL"
}
string(23) "{"password":"SENTINEL"}"
given to a transport: nothing found
given to a transport: nothing found
client: nothing found
