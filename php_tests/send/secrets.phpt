--TEST--
A10: Secrets: of send() and sendAll(), bearer, token and bodies are found in no dump of what comes of them
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/secrets.inc';
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\{Grant, HttpRequest, Token};

$server = FaultyServer::start();
$echo = json_encode(errors('400', 'SENTINEL-bearer', 'it was SENTINEL-token'));
$server->default('/refused', Fault::answer(400, $echo, ['X-Request-Id' => 'id-1']));
$server->default('/lost', Fault::afterBody(['reset']));
$ep = scripted_client($server, grant: Grant::bearer('SENTINEL-bearer'), maxRetries: 0);
$token = shopper_token('SENTINEL-token');
$request = HttpRequest::json('POST', '/refused', ['secret' => 'SENTINEL-data'], ['X-Own' => 'SENTINEL-header']);
report('request', $request, 'SENTINEL');
$response = $ep->send($request, $token);
report('response', $response, 'SENTINEL');
report('clone', clone $response, 'SENTINEL');
$thrown = thrown_by(fn () => $response->throw());
report('thrown by its status', $thrown, 'SENTINEL');
echo json_encode($thrown->errors), "\n";
report('thrown by its clone', thrown_by(fn () => (clone $response)->throw()), 'SENTINEL');
report('no JSON', thrown_by(fn () => (new EpAccountTokens\HttpResponse(200, [], '{SENTINEL'))->json()), 'SENTINEL');
report('JSON cannot say it', thrown_by(fn () => HttpRequest::json('POST', '/', ['SENTINEL', "\xff"], ['X' => 'SENTINEL'])), 'SENTINEL');
$results = $ep->sendAll(['refused' => $request, 'lost' => HttpRequest::json('POST', '/lost', 'SENTINEL-data')], $token);
foreach ($results as $key => $result) {
    report($key, $result, 'SENTINEL');
}
report('a refused header', thrown_by(fn () => $ep->send(request(headers: ['Authorization' => 'SENTINEL']), $token)), 'SENTINEL');
report('a refused body', thrown_by(fn () => $ep->sendAll([request(body: 'SENTINEL')], $token)), 'SENTINEL');
?>
--EXPECT--
request: nothing found
response: nothing found
clone: nothing found
thrown by its status: nothing found
[{"title":"***","status":400,"detail":"it was ***"}]
thrown by its clone: nothing found
no JSON: nothing found
JSON cannot say it: nothing found
refused: nothing found
lost: nothing found
a refused header: nothing found
a refused body: nothing found
