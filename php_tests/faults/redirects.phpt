--TEST--
A1: redirects are not followed, and the other origin sees nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$other = FaultyServer::start();
foreach ([301, 302, 303, 307, 308] as $status) {
    foreach (["$other->baseUri/v2/account-members/tokens", "//127.0.0.1:$other->port/", 'file:///etc/passwd', '/elsewhere'] as $location) {
        foreach (['accessToken', 'listTokens', 'loginWithOidc'] as $method) {
            $server->clear();
            $server->plan(target_of($method), Fault::answer($status, '', ['Location' => $location, 'Refresh' => "0; url=$location"]));
            $outcome = outcome(fn () => call(faulty_client($server, $method), $method));
            if ($outcome !== "ProtocolException $status" || count($server->requests()) !== 1) {
                echo "$status to $location, $method: $outcome\n";
            }
        }
    }
}
echo 'the other origin saw ', $other->connections(), " connections\n";
?>
--EXPECT--
the other origin saw 0 connections
