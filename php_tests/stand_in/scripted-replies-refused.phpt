--TEST--
Stand-in: a forced answer that cannot be given is refused when it is asked for
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
foreach ([
    fn () => $server->reply('/a', times: 0),
    fn () => $server->reply('/a', 42),
    fn () => $server->reply('/a', headers: [['Set-Cookie']]),
    fn () => $server->reply('/a', headers: ['Set-Cookie: a=1']),
] as $mistake) {
    try {
        $mistake();
        echo "taken\n";
    } catch (RuntimeException $refused) {
        echo $refused->getMessage(), "\n";
    }
}
echo $server->state()['scripted_replies'], "\n";
?>
--EXPECT--
POST replies: {"error":"times is at least 1, and status from 100 to 999"}
POST replies: {"error":"times is at least 1, and status from 100 to 999"}
POST replies: {"error":"headers are a map, or a list of [name, value]"}
POST replies: {"error":"headers are a map, or a list of [name, value]"}
0
