--TEST--
F23: pcntl_fork(): a child's end sends no close_notify on its parent's TLS connection
--EXTENSIONS--
ep_account_tokens
pcntl
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/workers.inc';

$certificates = new Certificates();
$server = CommerceServer::start(tlsCert: $certificates->server());
$ep = client($server, baseUri: $server->tlsUri, caFile: $certificates->authority());
$token = $ep->loginWithPassword(...ADA)->tokens[0];
foreach (['no call', 'a call', 'a flush', 'exit in a call'] as $what) {
    echo "$what: ", in_child(fn () => match ($what) {
        'no call' => 'done',
        'a call' => count($ep->listTokens($token)),
        'a flush' => EpAccountTokens::flushConnections() ?? 'done',
        'exit in a call' => (new EpAccountTokens(
            EpAccountTokens\Grant::callback(fn () => exit),
            ...PATIENT,
            baseUri: $server->tlsUri,
            caFile: $certificates->authority(),
        ))->accessToken(),
    }), "\n";
    $ep->refresh($token);
}
show_connections($server);
echo counters(), "\n";
?>
--EXPECT--
no call: done
a call: 2
a flush: done
exit in a call: 
1 1 1 2 1 1 1
opened 1, reused 5, idle 1
