--TEST--
Errors: what an ApiException carries
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\ApiError;
use EpAccountTokens\ApiException;
use EpAccountTokens\EpAccountTokensException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 422, ['errors' => [
    ['title' => 'Unprocessable Entity', 'status' => '422', 'detail' => 'Validation failed', 'source' => 'body', 'meta' => ['id' => 1], 'code' => 7],
    ['title' => 'Second', 'status' => 400],
    ['title' => 'Third'],
    ['detail' => 'a detail alone'],
], 'links' => ['self' => '/']], ['X-Moltin-Request-Id' => 'request-1']);

$thrown = thrown_by(fn () => scripted_client($server)->loginWithPassword(...CALLS['loginWithPassword']));
foreach ($thrown->errors as $error) {
    echo json_encode([$error->title, $error->status, $error->detail]), $error instanceof ApiError ? '' : ' NO ApiError', "\n";
}
var_dump($thrown->status, $thrown->getCode(), $thrown->requestId, $thrown->retryAfter, $thrown->attempts, $thrown->getPrevious());
var_dump($thrown instanceof ApiException, $thrown instanceof EpAccountTokensException, $thrown->getFile() === __FILE__);
?>
--EXPECT--
["Unprocessable Entity",422,"Validation failed"]
["Second",400,null]
["Third",null,null]
["",null,"a detail alone"]
int(422)
int(422)
string(9) "request-1"
NULL
int(1)
NULL
bool(true)
bool(true)
bool(true)
