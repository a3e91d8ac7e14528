--TEST--
Grant::callback(): an AccessToken is kept until 60 seconds before its end; one without an end serves one method call
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 100);
foreach (['+1 hour', '+90 seconds', '+60 seconds', '+59 seconds', 'now', '-1 hour', null] as $end) {
    $asked = [];
    $ep = client($server, grant: Grant::callback(function (bool $renew) use (&$asked, $end): AccessToken {
        $asked[] = $renew;
        return new AccessToken('bearer-' . count($asked), $end === null ? null : new DateTimeImmutable($end));
    }));
    $server->clearLog();
    $ep->loginWithPassword(...ADA);
    $ep->listTokens('held-token');
    $used = array_map(fn (LoggedRequest $request) => substr($request->header('Authorization'), 7), $server->log());
    echo $end ?? 'no end', ': ', implode(' ', [...$used, $ep->accessToken()->token]), ' ', json_encode($asked), "\n";
}
?>
--EXPECT--
+1 hour: bearer-1 bearer-1 bearer-1 [false]
+90 seconds: bearer-1 bearer-1 bearer-1 [false]
+60 seconds: bearer-1 bearer-2 bearer-3 [false,false,false]
+59 seconds: bearer-1 bearer-2 bearer-3 [false,false,false]
now: bearer-1 bearer-2 bearer-3 [false,false,false]
-1 hour: bearer-1 bearer-2 bearer-3 [false,false,false]
no end: bearer-1 bearer-2 bearer-3 [false,false,false]
