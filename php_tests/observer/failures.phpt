--TEST--
Observer: attempts that got no answer
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Transfer;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$observer = function (Transfer $transfer): void {
    printf(
        "  attempt %d, status %d, CURLcode %s, %s, %s, %s\n",
        $transfer->attempt,
        $transfer->status,
        in_array($transfer->curlCode, [52, 55, 56, 65]) ? 'of a broken connection' : $transfer->curlCode,
        $transfer->sent ? 'sent' : 'not sent',
        $transfer->reused ? 'kept connection' : 'new connection',
        $transfer->retryInMs === null ? 'the end' : 'again',
    );
};
$try = function (string $what, string $method, ?array $plan, bool $kept = false, mixed ...$options) use ($server, $observer): void {
    EpAccountTokens::flushConnections();
    $server->clear();
    if ($kept) {
        faulty_client($server)->listTokens(HELD);
    }
    if ($plan !== null) {
        $server->plan(FaultyServer::TOKENS, $plan, times: 3);
    }
    echo "$what\n";
    outcome(fn () => call(faulty_client($server, ...$options + ['observer' => $observer, 'maxRetries' => 1]), $method));
};
$try('refused', 'loginWithOidc', null, baseUri: 'http://127.0.0.1:' . closed_port());
$try('no such name', 'loginWithOidc', null, baseUri: 'https://' . str_repeat('a', 64) . '.invalid');
$try('silence', 'listTokens', Fault::afterBody(['hold']), timeout: BRIEF);
$try('reset', 'listTokens', Fault::afterBody(['reset']));
$try('reset', 'loginWithPassword', Fault::afterBody(['reset']));
$try('reset of a kept connection', 'loginWithPassword', Fault::afterBody(['reset']), kept: true);
$try('reset of a kept connection', 'loginWithOidc', Fault::afterBody(['reset']), kept: true);
$try('reset of a kept connection', 'listTokens', Fault::afterBody(['reset']), kept: true);
$try('short body', 'loginWithOidc', Fault::raw("HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\n{"));
$try('over the cap', 'listTokens', Fault::answer(201, str_repeat(' ', 1_100_000)));
?>
--EXPECT--
refused
  attempt 1, status 0, CURLcode 7, not sent, new connection, again
  attempt 2, status 0, CURLcode 7, not sent, new connection, the end
no such name
  attempt 1, status 0, CURLcode 6, not sent, new connection, again
  attempt 2, status 0, CURLcode 6, not sent, new connection, the end
silence
  attempt 1, status 0, CURLcode 28, sent, new connection, the end
reset
  attempt 1, status 0, CURLcode of a broken connection, sent, new connection, again
  attempt 2, status 0, CURLcode of a broken connection, sent, new connection, the end
reset
  attempt 1, status 0, CURLcode of a broken connection, sent, new connection, the end
reset of a kept connection
  attempt 1, status 0, CURLcode of a broken connection, sent, kept connection, the end
reset of a kept connection
  attempt 1, status 0, CURLcode of a broken connection, sent, kept connection, the end
reset of a kept connection
  attempt 1, status 0, CURLcode of a broken connection, sent, kept connection, again
  attempt 2, status 0, CURLcode of a broken connection, sent, new connection, the end
short body
  attempt 1, status 201, CURLcode 18, sent, new connection, the end
over the cap
  attempt 1, status 201, CURLcode 23, sent, new connection, the end
