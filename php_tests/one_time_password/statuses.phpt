--TEST--
requestOneTimePassword(): 202 is success; 201 and 204 are borne; the body is not looked at
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach ([202, 201, 204, 200, 203, 206, 301, 302, 307, 308, 400, 401, 403, 404, 409, 422, 500] as $status) {
    $server->reply(ONE_TIME_PASSWORD_PATH, $status, $status === 204 ? '' : errors($status, 'Title', 'Detail'), headers: ['Location' => "$server->baseUri/elsewhere"]);
    echo "$status: ", outcome(fn () => $ep->requestOneTimePassword(...ONE_TIME_PASSWORD)), "\n";
}
foreach (['empty' => '', 'HTML' => '<p>Accepted</p>', 'not UTF-8' => "\xFF", 'the code' => '{"data":{"one_time_password_token":"abc123"}}'] as $what => $body) {
    $server->reply(ONE_TIME_PASSWORD_PATH, 202, $body);
    echo "202, $what: ", outcome(fn () => $ep->requestOneTimePassword(...ONE_TIME_PASSWORD)), "\n";
}
var_dump($server->requests('/elsewhere'));
?>
--EXPECT--
202: null
201: null
204: null
200: ProtocolException 200
203: ProtocolException 203
206: ProtocolException 206
301: ProtocolException 301
302: ProtocolException 302
307: ProtocolException 307
308: ProtocolException 308
400: InvalidRequestException 400, attempts 1
401: UnauthorizedException 401, attempts 1
403: ForbiddenException 403, attempts 1
404: NotFoundException 404, attempts 1
409: ApiException 409, attempts 1
422: InvalidRequestException 422, attempts 1
500: ServerErrorException 500, attempts 1
202, empty: null
202, HTML: null
202, not UTF-8: null
202, the code: null
array(0) {
}
