--TEST--
Errors: requestId is the header whose name ends in request-id, else request_id of the body
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
// The stand-in adds this header unless it is given.
$none = ['X-Moltin-Request-Id' => ''];
$body = ['errors' => [['title' => 'Not Found', 'status' => 404, 'request_id' => 'from-the-error']], 'request_id' => 'from-the-body'];
foreach ([
    'X-Moltin-Request-Id' => [errors(404, 'a'), ['X-Moltin-Request-Id' => 'id-1']],
    'epcc-request-id' => [errors(404, 'a'), $none + ['epcc-request-id' => 'id-2']],
    'Request-ID' => [errors(404, 'a'), $none + ['Request-ID' => "id-3 \t"]],
    'header before body' => [$body, ['X-Moltin-Request-Id' => 'id-4']],
    'in the error' => [$body, $none],
    'in the body' => [['errors' => [], 'request_id' => 'from-the-body'], $none],
    'neither' => [errors(404, 'a'), $none],
    'another name' => [errors(404, 'a'), $none + ['Request-Id-Of-Us' => 'id-5']],
    'header with spaces' => [errors(404, 'a'), ['X-Moltin-Request-Id' => 'two words']],
    'header not ASCII' => [errors(404, 'a'), ['X-Moltin-Request-Id' => 'é']],
    'header too long' => [errors(404, 'a'), ['X-Moltin-Request-Id' => str_repeat('i', 1000)]],
    'body is a number' => [['errors' => [['title' => 'a', 'status' => 404, 'request_id' => 7]]], $none],
    'body with a line feed' => [['errors' => [['title' => 'a', 'status' => 404, 'request_id' => "a\nb"]]], $none],
] as $what => [$reply, $headers]) {
    $server->reply(TOKENS, 404, $reply, $headers);
    $thrown = thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']));
    $id = $thrown->requestId;
    echo "$what: ", json_encode($id), str_contains($thrown->getMessage(), 'request id') ? ', in the message too' : '', "\n";
}
?>
--EXPECT--
X-Moltin-Request-Id: "id-1", in the message too
epcc-request-id: "id-2", in the message too
Request-ID: "id-3", in the message too
header before body: "id-4", in the message too
in the error: "from-the-error", in the message too
in the body: "from-the-body", in the message too
neither: null
another name: null
header with spaces: null
header not ASCII: null
header too long: null
body is a number: null
body with a line feed: null
