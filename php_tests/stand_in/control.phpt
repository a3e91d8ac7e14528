--TEST--
Stand-in: settings and reset over the control path, which tells mistakes
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start(['page_length' => 7]);
foreach ([
    fn () => $server->set(['page_lenght' => 5]),
    fn () => $server->set(['latency_ms' => 5, 'page_length' => 0]),
    fn () => $server->set(['held_token_status' => 404]),
    fn () => $server->set(['webhook_url' => 'https://hooks.example/']),
    fn () => $server->addMember('ada@example.com', 'difference-engine'),
    fn () => $server->removeMember('eve@example.com'),
    fn () => $server->signIn("$server->baseUri/login", 'ada@example.com'),
] as $mistake) {
    try {
        $mistake();
    } catch (RuntimeException $problem) {
        echo $problem->getMessage(), "\n";
    }
}

$control = fn (string $what) => PlainReply::to('GET', "$server->baseUri/__stand-in/$what")->json();
$server->set(['page_length' => 3, 'latency_ms' => 1]);
$member = $server->addMember('mary@example.com', 'vindication', 3);
$server->removeAccount('mary@example.com', $member['accounts'][1]);
echo count(post_login($server, ['username' => 'mary@example.com', 'password' => 'vindication'] + ADA_LOGIN)->json()['data']), "\n";

$server->reset();
echo $control('settings')['page_length'], ' ', $control('settings')['latency_ms'], ' ', count($control('log')), "\n";
show_reply('member of before', post_login($server, ['username' => 'mary@example.com', 'password' => 'vindication'] + ADA_LOGIN));
?>
--EXPECT--
POST settings: {"error":"there is no setting 'page_lenght'"}
POST settings: {"error":"setting 'page_length' must be: 1 to 100"}
POST settings: {"error":"setting 'held_token_status' must be: 400 or 401 or 403"}
POST settings: {"error":"setting 'webhook_url' must be: null or an http URL at localhost or at an IP address"}
POST members: {"error":"there is a member 'ada@example.com' already"}
DELETE members/eve%40example.com: {"error":"there is no member 'eve@example.com'"}
POST sign-in: {"error":"no authorization_url of this server"}
2
7 0 0
member of before: 400 Bad Request / authentication failed
