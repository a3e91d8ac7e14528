--TEST--
nextPage(): errors are those of a held token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([held_token()]);
foreach ([
    '403' => answer(403, errors(403, 'Forbidden')),
    '400, authentication failed' => answer(400, errors(400, 'Bad Request', 'authentication failed')),
    '400' => answer(400, errors(400, 'Bad Request')),
    '401' => answer(401),
    '404' => answer(404),
    'bad JSON' => answer(201, '{'),
] as $what => $answer) {
    echo "$what: ", outcome(fn () => simulated(new Service($answer))->nextPage($page)), "\n";
}
// A token that has ended by this machine's clock is sent all the same: the service judges.
$ended = new EpAccountTokens\Token('a', 'A', 'ended', new DateTimeImmutable('2020-01-01'));
echo 'ended: ', outcome(fn () => simulated(new Service(answer(201, page())))->nextPage(new TokenPage([$ended]))), "\n";
outcomes([
    'null' => fn () => simulated(new Service())->nextPage(null),
    'tokens alone' => fn () => simulated(new Service())->nextPage([held_token()]),
]);
?>
--EXPECT--
403: LoginRequiredException 403, attempts 1
400, authentication failed: LoginRequiredException 400, attempts 1
400: InvalidRequestException 400, attempts 1
401: UnauthorizedException 401, attempts 1
404: NotFoundException 404, attempts 1
bad JSON: ProtocolException 201: the body is not a JSON object
ended: TokenPage
null: TypeError: $page must be of type EpAccountTokens\TokenPage, null given
tokens alone: TypeError: $page must be of type EpAccountTokens\TokenPage, array given
