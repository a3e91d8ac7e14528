--TEST--
A8: clients of two shops in one worker never get each other's bearer, headers or connection
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$servers = ['one' => FaultyServer::start(), 'two' => FaultyServer::start()];
$clients = [];
foreach ($servers as $name => $server) {
    $server->default(FaultyServer::BEARER, Fault::answer(200, ['access_token' => "bearer-of-$name", 'expires_in' => 3600]));
    $clients[$name] = faulty_client($server, grant: Grant::implicit("client-$name"), headers: ['EP-Channel' => "channel-$name"]);
}
for ($i = 0; $i < 50; $i++) {
    foreach ($clients as $name => $ep) {
        $i % 7 ? $ep->listTokens("held-by-$name") : $ep->loginWithPassword('profile', "user-$name", "password-$name");
        if ($i % 20 === 10) {
            $ep->accessToken(renew: true);
        }
    }
}
foreach ($servers as $name => $server) {
    $other = $name === 'one' ? 'two' : 'one';
    $all = implode('', array_map(fn (array $request) => $request['head'] . $request['body'], $server->requests()));
    echo "$name: ", count($server->requests()), ' requests, ', $server->connections(), ' connection, ', preg_match("/-$other\\b/", $all) ? 'THE OTHER ONE' : 'nothing of the other', "\n";
}
?>
--EXPECT--
one: 53 requests, 1 connection, nothing of the other
two: 53 requests, 1 connection, nothing of the other
