--TEST--
HttpResponse: a status of 200 to 599, headers that map names to texts
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/outcome.inc';

use EpAccountTokens\HttpResponse;

$value = 'x';
$response = new HttpResponse(201, ['A' => &$value], '{}');
$value = 'changed';
echo json_encode($response), ' ', json_encode(new HttpResponse(204)), "\n";
outcomes([
    '200' => fn () => new HttpResponse(200),
    '599' => fn () => new HttpResponse(599),
    '199' => fn () => new HttpResponse(199),
    '600' => fn () => new HttpResponse(600),
    '0' => fn () => new HttpResponse(0),
    'no number' => fn () => new HttpResponse('created'),
    'lists as headers' => fn () => new HttpResponse(200, ['Content-Type' => ['application/json']]),
    'header without a name' => fn () => new HttpResponse(200, ['Content-Type: application/json']),
    'write' => fn () => $response->status = 200,
    'write body' => fn () => $response->body = '',
    'constructed again' => fn () => $response->__construct(200),
    'serialize' => fn () => serialize($response),
    'new' => fn () => $response->other = 1,
]);
var_dump($response == clone $response, (clone $response)->body);
?>
--EXPECTF--
{"status":201,"headers":{"A":"x"},"body":"*** %x"} {"status":204,"headers":[],"body":""}
200: HttpResponse
599: HttpResponse
199: ValueError: $status must be between 200 and 599
600: ValueError: $status must be between 200 and 599
0: ValueError: $status must be between 200 and 599
no number: TypeError: $status must be of type int, string given
lists as headers: TypeError: $headers must map names to strings
header without a name: TypeError: $headers must map names to strings
write: Error: Cannot modify readonly property EpAccountTokens\HttpResponse::$status
write body: Error: Cannot modify readonly property EpAccountTokens\HttpResponse::$body
constructed again: Error: Cannot modify readonly property EpAccountTokens\HttpResponse::$status
serialize: Exception: Serialization of 'EpAccountTokens\HttpResponse' is not allowed
new: Error: Cannot create dynamic property EpAccountTokens\HttpResponse::$other
bool(false)
string(2) "{}"
