--TEST--
requestOneTimePassword(): sent again after 429, once, and after nothing else that reached the service
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/faulty.inc';

$server = FaultyServer::start();
$client = fn (mixed ...$options) => scripted_client($server, ...$options + ['maxRetries' => 5]);
foreach ([
    'accepted' => Fault::answer(202),
    '429' => Fault::answer(429),
    '503' => Fault::answer(503),
    '502' => Fault::answer(502),
    '500' => Fault::answer(500),
    '504' => Fault::answer(504),
    '401' => Fault::answer(401),
    'closed after the body' => Fault::afterBody(['close']),
    'reset after the body' => Fault::afterBody(['reset']),
    'cut short' => Fault::raw("HTTP/1.1 202 Accepted\r\nContent-Length: 100\r\n\r\n{"),
    'redirect' => Fault::answer(302),
] as $what => $plan) {
    foreach (['' => false, ', kept connection' => true] as $which => $kept) {
        EpAccountTokens::flushConnections();
        $server->clear();
        if ($kept) {
            $client()->listTokens('held-token');
            $server->clear();
        }
        $server->plan(ONE_TIME_PASSWORD_PATH, $plan, times: 9);
        echo "$what$which: ", outcome(fn () => $client()->requestOneTimePassword(...ONE_TIME_PASSWORD)), ', seen ', count($server->requests(ONE_TIME_PASSWORD_PATH)), "\n";
    }
}
$server->clear();
$server->plan(ONE_TIME_PASSWORD_PATH, Fault::afterBody(['hold']));
echo 'silence: ', outcome(fn () => $client(timeout: BRIEF)->requestOneTimePassword(...ONE_TIME_PASSWORD)), ', seen ', count($server->requests(ONE_TIME_PASSWORD_PATH)), "\n";

$server->clear();
$server->plan(ONE_TIME_PASSWORD_PATH, Fault::answer(429));
$server->plan(ONE_TIME_PASSWORD_PATH, Fault::answer(202));
echo '429, then 202: ', outcome(fn () => $client()->requestOneTimePassword(...ONE_TIME_PASSWORD)), ', seen ', count($server->requests(ONE_TIME_PASSWORD_PATH)), "\n";
echo '429, maxRetries 0: ';
$server->plan(ONE_TIME_PASSWORD_PATH, Fault::answer(429));
echo outcome(fn () => $client(maxRetries: 0)->requestOneTimePassword(...ONE_TIME_PASSWORD)), "\n";
?>
--EXPECT--
accepted: null, seen 1
accepted, kept connection: null, seen 1
429: RateLimitedException 429, attempts 2, seen 2
429, kept connection: RateLimitedException 429, attempts 2, seen 2
503: ServerErrorException 503, attempts 1, seen 1
503, kept connection: ServerErrorException 503, attempts 1, seen 1
502: ServerErrorException 502, attempts 1, seen 1
502, kept connection: ServerErrorException 502, attempts 1, seen 1
500: ServerErrorException 500, attempts 1, seen 1
500, kept connection: ServerErrorException 500, attempts 1, seen 1
504: ServerErrorException 504, attempts 1, seen 1
504, kept connection: ServerErrorException 504, attempts 1, seen 1
401: UnauthorizedException 401, attempts 1, seen 1
401, kept connection: UnauthorizedException 401, attempts 1, seen 1
closed after the body: ConnectionFailedException, attempts 1, sent, seen 1
closed after the body, kept connection: ConnectionFailedException, attempts 1, sent, seen 1
reset after the body: ConnectionFailedException, attempts 1, sent, seen 1
reset after the body, kept connection: ConnectionFailedException, attempts 1, sent, seen 1
cut short: ConnectionFailedException, attempts 1, sent, seen 1
cut short, kept connection: ConnectionFailedException, attempts 1, sent, seen 1
redirect: ProtocolException 302, seen 1
redirect, kept connection: ProtocolException 302, seen 1
silence: TimeoutException, attempts 1, sent, seen 1
429, then 202: null, seen 2
429, maxRetries 0: RateLimitedException 429, attempts 1
