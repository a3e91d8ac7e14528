--TEST--
Stand-in: a member or an account that is refused leaves nothing behind
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$before = $server->state()['members'];
$control = function (string $what, array $body) use ($server): void {
    $reply = PlainReply::to('POST', "$server->baseUri/__stand-in/$what", body: json_encode($body));
    echo $reply->status, ' ', $reply->json()['error'], "\n";
};
$control('members', ['password' => 'no-username']);
$control('members', ['username' => 'mary@example.com', 'password_profile_id' => 'unknown']);
$control('members', ['username' => 'mary@example.com', 'accounts' => ['Godwin & Daughter', 1]]);
$control('members', ['username' => 'mary@example.com', 'accounts' => -1]);
$control('members/ada@example.com/accounts', ['accounts' => ['first' => 'Difference Engines Ltd']]);
$control('members/ada@example.com/accounts', ['accounts' => ['Difference Engines Ltd', null]]);
var_dump($server->state()['members'] === $before);
?>
--EXPECT--
400 a member needs a username, and a password profile that exists
400 a member needs a username, and a password profile that exists
400 accounts must be a list of names, or how many there are to be
400 accounts must be a list of names, or how many there are to be
400 accounts must be a list of names, or how many there are to be
400 accounts must be a list of names, or how many there are to be
bool(true)
