--TEST--
F12: Errors: AuthenticationFailedException is a 400 with a detail that equals "authentication failed", ASCII case aside
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$detail = fn (string $text) => errors(400, 'Bad Request', $text);
foreach ([
    'as documented' => [400, $detail('authentication failed')],
    'of another case' => [400, $detail('Authentication FAILED')],
    'second error' => [400, ['errors' => [['title' => 'a', 'detail' => 'b'], ['title' => 'c', 'detail' => 'authentication failed']]]],
    'without title and status' => [400, ['errors' => [['detail' => 'authentication failed']]]],
    'with a full stop' => [400, $detail('authentication failed.')],
    'with a space' => [400, $detail(' authentication failed')],
    'longer' => [400, $detail('authentication failed for ada')],
    'shorter' => [400, $detail('authentication fail')],
    'letters that look alike' => [400, $detail('authentıcation failed')],
    'with a NUL' => [400, $detail("authentication failed\x00")],
    'as title' => [400, errors(400, 'authentication failed')],
    'with 422' => [422, errors(422, 'Unprocessable Entity', 'authentication failed')],
    'with 401' => [401, errors(401, 'Unauthorized', 'authentication failed')],
    'with 403' => [403, errors(403, 'Forbidden', 'authentication failed')],
] as $what => [$status, $reply]) {
    $server->reply(TOKENS, $status, $reply);
    show($what, fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']));
}
?>
--EXPECT--
as documented: AuthenticationFailedException 400, attempts 1
of another case: AuthenticationFailedException 400, attempts 1
second error: AuthenticationFailedException 400, attempts 1
without title and status: AuthenticationFailedException 400, attempts 1
with a full stop: InvalidRequestException 400, attempts 1
with a space: InvalidRequestException 400, attempts 1
longer: InvalidRequestException 400, attempts 1
shorter: InvalidRequestException 400, attempts 1
letters that look alike: InvalidRequestException 400, attempts 1
with a NUL: InvalidRequestException 400, attempts 1
as title: InvalidRequestException 400, attempts 1
with 422: InvalidRequestException 422, attempts 1
with 401: UnauthorizedException 401, attempts 1
with 403: ForbiddenException 403, attempts 1
