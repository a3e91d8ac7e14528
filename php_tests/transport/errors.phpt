--TEST--
transport: an error answer becomes the exception that the service's would
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

foreach ([
    answer(400, errors('400', 'Bad Request', 'authentication failed'), ['X-Moltin-Request-Id' => 'request-1']),
    answer(400, errors(400, 'Bad Request', 'another text, the-password'), ['x-request-id' => 'request-2']),
    answer(401), answer(403, '<html>'), answer(404), answer(409), answer(422, errors(422, 'Unprocessable Entity', 'Validation failed')),
    answer(429, '', ['Retry-After' => '7']), answer(500, ['errors' => [['title' => 'Oops', 'status' => '500', 'request_id' => 'from-the-body']]]), answer(503, '', ['retry-after' => '3']),
] as $answer) {
    $thrown = thrown_by(fn () => simulated(new Service($answer), maxRetries: 0)->loginWithPassword('profile-1', 'ada', 'the-password'));
    echo short_name($thrown), " $thrown->status", isset($thrown->errors[0]) ? ' "' . $thrown->errors[0]->title . ', ' . $thrown->errors[0]->detail . '"' : '', ' ', json_encode([$thrown->requestId, $thrown->retryAfter, $thrown->attempts]), "\n";
}
?>
--EXPECT--
AuthenticationFailedException 400 "Bad Request, authentication failed" ["request-1",null,1]
InvalidRequestException 400 "Bad Request, another text, ***" ["request-2",null,1]
UnauthorizedException 401 [null,null,1]
ForbiddenException 403 [null,null,1]
NotFoundException 404 [null,null,1]
ApiException 409 [null,null,1]
InvalidRequestException 422 "Unprocessable Entity, Validation failed" [null,null,1]
RateLimitedException 429 [null,7,1]
ServerErrorException 500 "Oops, " ["from-the-body",null,1]
ServerErrorException 503 [null,3,1]
