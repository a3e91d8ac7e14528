--TEST--
F13: the callback is asked with true after a 401, once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach ([1 => 'once', 9 => 'always'] as $times => $how) {
    foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
        $asked = [];
        $ep = faulty_client($server, maxRetries: 0, grant: Grant::callback(function (bool $renew) use (&$asked): string {
            $asked[] = $renew;
            return 'bearer-' . count($asked);
        }));
        $server->clear();
        $server->plan(FaultyServer::TOKENS, Fault::answer(401), times: $times);
        echo "401 $how: ", outcome(fn () => call($ep, $method)), "; bodies {$server->bodies()}, asked ", json_encode($asked), "\n";
    }
}
?>
--EXPECT--
401 once: TokenPage; bodies 2, asked [false,true]
401 once: TokenPage; bodies 2, asked [false,true]
401 once: TokenPage; bodies 2, asked [false,true]
401 always: LoginRequiredException 401, attempts 2; bodies 2, asked [false,true]
401 always: UnauthorizedException 401, attempts 2; bodies 2, asked [false,true]
401 always: UnauthorizedException 401, attempts 2; bodies 2, asked [false,true]
