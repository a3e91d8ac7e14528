--TEST--
transport: a request of discovery has no body
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$service = new Service(answer(200, ['data' => [['id' => 'a', 'name' => 'n']], 'meta' => ['results' => ['total' => 1]]]));
echo count(simulated($service)->passwordProfiles('realm-1')), " profile\n";
[$request] = $service->requests;
echo "$request->method $request->url\n", implode(', ', array_keys($request->headers)), "\n";
var_dump($request->body);
?>
--EXPECT--
1 profile
GET https://useast.api.elasticpath.com/v2/authentication-realms/realm-1/password-profiles?page%5Blimit%5D=100
Accept, User-Agent, Authorization
string(0) ""
