--TEST--
Exceptions: what is thrown where the answer is not this API's
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/exceptions.inc';

$server = CommerceServer::start();
$client = scripted_client($server, maxRetries: 0);
foreach ([[200, '<html>'], [200, ''], [201, '{}'], [202, ''], [204, ''], [302, ''], [200, '{"data": [{"account_id": "SENTINEL"}]}']] as [$status, $body]) {
    $server->reply(CommerceServer::TOKENS_PATH, $status, $body, ['Location' => 'https://example.com/', 'X-Moltin-Request-Id' => 'request-1']);
    $e = thrown_by(fn () => log_in($client));
    echo carries($e), ' ', $e->getMessage(), "\n";
}
?>
--EXPECT--
ProtocolException 0: status=200 POST /v2/account-members/tokens: status 200: the body is not a JSON object: the answer is not one of this API: check the base URI, and what stands between (request id request-1)
ProtocolException 0: status=200 POST /v2/account-members/tokens: status 200: the body is not a JSON object: the answer is not one of this API: check the base URI, and what stands between (request id request-1)
ProtocolException 0: status=201 POST /v2/account-members/tokens: status 201: data is missing: the answer is not one of this API: check the base URI, and what stands between (request id request-1)
ProtocolException 0: status=202 POST /v2/account-members/tokens: status 202: the answer is not one of this API: check the base URI, and what stands between (request id request-1)
ProtocolException 0: status=204 POST /v2/account-members/tokens: status 204: the answer is not one of this API: check the base URI, and what stands between (request id request-1)
ProtocolException 0: status=302 POST /v2/account-members/tokens: status 302: the answer is not one of this API: check the base URI, and what stands between (request id request-1)
ProtocolException 0: status=200 POST /v2/account-members/tokens: status 200: data[0].type is missing: the answer is not one of this API: check the base URI, and what stands between (request id request-1)
