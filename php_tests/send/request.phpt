--TEST--
send(): bearer, the constructor's headers and the token's go with the request, and Accept and Content-Type by default
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\HttpRequest;

$server = CommerceServer::start();
$ep = scripted_client($server, headers: ['EP-Channel' => 'web store', 'X-MOLTIN-CURRENCY' => 'EUR']);
$requests = [
    request('/v2/carts?page[limit]=5'),
    request('/v2/carts/1', 'HEAD'),
    request('/v2/carts', 'POST', body: '{"data":{}}'),
    request('/v2/carts', 'POST'),
    request('/v2/carts/1', 'PUT', body: 'any'),
    request('/v2/carts/1', 'PATCH', body: 'any'),
    request('/v2/carts/1/items/2', 'DELETE'),
    request('/v2/carts/1/items', 'DELETE', body: 'any'),
    HttpRequest::json('POST', '/v2/carts', ['data' => ['name' => 'Gift/Ärger']]),
];
foreach ($requests as $request) {
    $ep->send($request, shopper_token());
    show_sent($server->lastRequest());
}
?>
--EXPECT--
GET /v2/carts?page[limit]=5
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
EP-Channel: web store
X-MOLTIN-CURRENCY: EUR


HEAD /v2/carts/1
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
EP-Channel: web store
X-MOLTIN-CURRENCY: EUR


POST /v2/carts
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
EP-Channel: web store
X-MOLTIN-CURRENCY: EUR
Content-Length: 11

{"data":{}}
POST /v2/carts
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
EP-Channel: web store
X-MOLTIN-CURRENCY: EUR
Content-Length: 0


PUT /v2/carts/1
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
EP-Channel: web store
X-MOLTIN-CURRENCY: EUR
Content-Length: 3

any
PATCH /v2/carts/1
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
EP-Channel: web store
X-MOLTIN-CURRENCY: EUR
Content-Length: 3

any
DELETE /v2/carts/1/items/2
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
EP-Channel: web store
X-MOLTIN-CURRENCY: EUR


DELETE /v2/carts/1/items
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
EP-Channel: web store
X-MOLTIN-CURRENCY: EUR
Content-Length: 3

any
POST /v2/carts
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
EP-Channel: web store
X-MOLTIN-CURRENCY: EUR
Content-Type: application/json
Content-Length: 36

{"data":{"name":"Gift\/\u00c4rger"}}
