--TEST--
Sent again: never after other statuses and after what is not this API's answer
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach ([
    '400' => Fault::answer(400),
    '403' => Fault::answer(403),
    '404' => Fault::answer(404),
    '408' => Fault::answer(408),
    '409' => Fault::answer(409),
    '418' => Fault::answer(418),
    '422' => Fault::answer(422),
    '425' => Fault::answer(425),
    '501' => Fault::answer(501),
    '505' => Fault::answer(505),
    '302' => Fault::answer(302, '', ['Location' => '/']),
    '304' => Fault::raw("HTTP/1.1 304 Not Modified\r\n\r\n"),
    '204' => Fault::raw("HTTP/1.1 204 No Content\r\n\r\n"),
    'bad JSON' => Fault::answer(201, '{'),
    'bad JSON, 200' => Fault::answer(200, '<html>'),
    'no HTTP' => Fault::raw("SSH-2.0-OpenSSH_9.2\r\n"),
    'over the cap' => Fault::answer(201, str_repeat(' ', 1_100_000)),
] as $what => $plan) {
    $bodies = $outcomes = [];
    foreach (METHODS as $method) {
        $ep = faulty_client($server, $method, maxRetries: 5);
        $server->clear();
        $server->plan(target_of($method), $plan, times: 9);
        $outcomes[] = outcome(fn () => call($ep, $method));
        $bodies[] = $server->bodies(target_of($method));
    }
    echo "$what: bodies ", implode(' ', $bodies), '; ', implode('; ', array_unique($outcomes)), "\n";
}
?>
--EXPECT--
400: bodies 1 1 1 1 1 1 1 1 1 1 1; UnauthorizedException 400, attempts 1; InvalidRequestException 400, attempts 1
403: bodies 1 1 1 1 1 1 1 1 1 1 1; UnauthorizedException 403, attempts 1; ForbiddenException 403, attempts 1; LoginRequiredException 403, attempts 1
404: bodies 1 1 1 1 1 1 1 1 1 1 1; NotFoundException 404, attempts 1
408: bodies 1 1 1 1 1 1 1 1 1 1 1; ApiException 408, attempts 1
409: bodies 1 1 1 1 1 1 1 1 1 1 1; ApiException 409, attempts 1
418: bodies 1 1 1 1 1 1 1 1 1 1 1; ApiException 418, attempts 1
422: bodies 1 1 1 1 1 1 1 1 1 1 1; InvalidRequestException 422, attempts 1
425: bodies 1 1 1 1 1 1 1 1 1 1 1; ApiException 425, attempts 1
501: bodies 1 1 1 1 1 1 1 1 1 1 1; ServerErrorException 501, attempts 1
505: bodies 1 1 1 1 1 1 1 1 1 1 1; ServerErrorException 505, attempts 1
302: bodies 1 1 1 1 1 1 1 1 1 1 1; ProtocolException 302
304: bodies 1 1 1 1 1 1 1 1 1 1 1; ProtocolException 304
204: bodies 1 1 1 1 1 1 1 1 1 1 1; ProtocolException 204; null
bad JSON: bodies 1 1 1 1 1 1 1 1 1 1 1; ProtocolException 201; ProtocolException 201: the body is not a JSON object; null
bad JSON, 200: bodies 1 1 1 1 1 1 1 1 1 1 1; ProtocolException 200: the body is not a JSON object; ProtocolException 200
no HTTP: bodies 1 1 1 1 1 1 1 1 1 1 1; ProtocolException 0
over the cap: bodies 1 1 1 1 1 1 1 1 1 1 1; ProtocolException 201
