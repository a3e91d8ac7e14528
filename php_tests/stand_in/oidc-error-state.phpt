--TEST--
Stand-in: an error at the login page brings the state back, whatever it is
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
foreach (['0', 'a b&c=d', "\xFF"] as $state) {
    $query = $server->signIn(authorization_url($server, str_repeat('v', 43), ['state' => $state]), null);
    var_dump($query['error'], $query['state'] === $state);
}
?>
--EXPECT--
string(13) "access_denied"
bool(true)
string(13) "access_denied"
bool(true)
string(13) "access_denied"
bool(true)
