--TEST--
Sent again: never where the proxy refuses the tunnel with 403 or 407, always where it gives another status; the message says which
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$proxy = str_replace('://', '://tenant:proxy-secret@', $server->baseUri);
foreach ([403, 407, 302, 401, 502, 503] as $status) {
    $outcomes = [];
    foreach (METHODS as $method) {
        EpAccountTokens::flushConnections();
        $server->clear();
        // The body is the proxy's own page, which may quote what it was sent.
        $server->plan(FaultyServer::CONNECT, Fault::answer($status, 'dGVuYW50OnByb3h5LXNlY3JldA== proxy-secret', [], ['close']), times: 5);
        $thrown = thrown_by(fn () => call(faulty_client($server, $method, proxy: $proxy), $method));
        $connects = count(array_filter($server->requests(), fn (array $request) => str_starts_with($request['head'], 'CONNECT ')));
        $outcomes[] = sprintf(
            '%s, attempts %d, %s, CONNECT %d times, other requests %d, %s%s',
            short_name($thrown),
            $thrown->attempts,
            $thrown->sent ? 'sent' : 'not sent',
            $connects,
            count($server->requests()) - $connects,
            preg_match('/the proxy answered CONNECT with status \d+[^:]*/', $thrown->getMessage(), $match) ? $match[0] : $thrown->getMessage(),
            preg_match('/proxy-secret|tenant|cHJveHk|dGVuYW50/', $thrown) ? ' AND A SECRET' : '',
        );
    }
    echo implode("\n", array_unique($outcomes)), "\n";
}
?>
--EXPECT--
ConnectionFailedException, attempts 1, not sent, CONNECT 1 times, other requests 0, the proxy answered CONNECT with status 403
ConnectionFailedException, attempts 1, not sent, CONNECT 1 times, other requests 0, the proxy answered CONNECT with status 407
ConnectionFailedException, attempts 3, not sent, CONNECT 3 times, other requests 0, the proxy answered CONNECT with status 302
ConnectionFailedException, attempts 3, not sent, CONNECT 3 times, other requests 0, the proxy answered CONNECT with status 401
ConnectionFailedException, attempts 3, not sent, CONNECT 3 times, other requests 0, the proxy answered CONNECT with status 502
ConnectionFailedException, attempts 3, not sent, CONNECT 3 times, other requests 0, the proxy answered CONNECT with status 503
