--TEST--
Bug of others: an error is swallowed, and what came is used as data
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\ConnectionFailedException;

foreach ([
    answer(400, errors(400, 'Bad Request', 'authentication failed')), answer(401), answer(403), answer(429), answer(500), answer(503, '<html>'), answer(302), answer(204), answer(201), answer(201, '{}'),
    answer(201, ['data' => null]), answer(201, ['errors' => []]), answer(200, '{"data":{"code":1}}'), answer(201, errors(400, 'x') + ['data' => [['token' => 'x']]]), new ConnectionFailedException('x', sent: true),
] as $answer) {
    $merged = false;
    try {
        $page = simulated(new Service($answer), maxRetries: 0)->loginWithOidc(...CALLS['loginWithOidc']);
        $merged = true;
    } catch (EpAccountTokens\EpAccountTokensException $thrown) {
        echo short_name($thrown), "\n";
    }
    if ($merged) {
        echo "THE CART IS MERGED\n";
    }
}
?>
--EXPECT--
AuthenticationFailedException
UnauthorizedException
ForbiddenException
RateLimitedException
ServerErrorException
ServerErrorException
ProtocolException
ProtocolException
ProtocolException
ProtocolException
ProtocolException
ProtocolException
ProtocolException
ProtocolException
OutcomeUnknownException
