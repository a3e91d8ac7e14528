--TEST--
completeOidc(): a code that may have been used up, and one that was refused
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
foreach ([
    'lost answer' => ['status' => 201, 'drop' => true],
    'not accepted' => ['status' => 400, 'body' => errors(400, 'Bad Request', 'authentication failed')],
    'id token fails its checks' => ['status' => 403, 'body' => errors(403, 'Forbidden', 'forbidden')],
    'service down' => ['status' => 503],
] as $what => $reply) {
    $server->clearLog();
    $server->reply(TOKENS, ...$reply);
    show($what, fn () => scripted_client($server)->completeOidc(login(), callback()));
    show_count($server);
}
?>
--EXPECT--
lost answer: OutcomeUnknownException, attempts 1, sent
the server saw 1 request
not accepted: AuthenticationFailedException 400, attempts 1
the server saw 1 request
id token fails its checks: ForbiddenException 403, attempts 1
the server saw 1 request
service down: ServerErrorException 503, attempts 1
the server saw 1 request
