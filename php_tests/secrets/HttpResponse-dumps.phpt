--TEST--
A10: Secrets: the body of a response, which may hold tokens, is found in no dump, and can still be read by name
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{Grant, HttpResponse};

$response = new HttpResponse(200, ['Content-Type' => 'application/json'], '{"access_token":"SENTINEL","expires_in":3600}');
report('fresh', $response, 'SENTINEL');
$response->body;
report('read', $response, 'SENTINEL');
report('clone', clone $response, 'SENTINEL');
attempt('serialize', fn () => serialize($response));
echo (new EpAccountTokens(Grant::implicit('client'), transport: fn () => $response))->accessToken()->token, "\n";
report('used', $response, 'SENTINEL');
print_r($response);
echo json_encode([$response, new HttpResponse(204)]), "\n";
// From PHP 8.4 on get_object_vars() shows what an array cast does, before that no body.
echo get_object_vars($response)['body'] ?? '*** 0', "\n", $response->body, "\n";
?>
--EXPECTF--
fresh: nothing found
read: nothing found
clone: nothing found
serialize: Exception: Serialization of 'EpAccountTokens\HttpResponse' is not allowed
SENTINEL
used: nothing found
EpAccountTokens\HttpResponse Object
(
    [status] => 200
    [headers] => Array
        (
            [Content-Type] => application/json
        )

    [body] => *** %x
)
[{"status":200,"headers":{"Content-Type":"application\/json"},"body":"*** %x"},{"status":204,"headers":[],"body":""}]
*** %x
{"access_token":"SENTINEL","expires_in":3600}
