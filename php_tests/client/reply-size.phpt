--TEST--
B7: Replies: 1 MiB is read, a byte more is a ProtocolException
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->addMember('large', 'the-password', 0);
foreach ([1, 2] as $half) {
    $server->addAccounts('large', array_fill(0, 32, str_repeat('n', 15_000)));
}
$ep = client($server);
$size = fn () => strlen(PlainReply::to(
    'POST',
    $server->baseUri . TOKENS . '?page%5Blimit%5D=100',
    ['Content-Type' => 'application/json', 'Authorization' => $ep->headers()['Authorization']],
    json_encode(['data' => [
        'type' => 'account_management_authentication_token',
        'authentication_mechanism' => 'password',
        'password_profile_id' => CommerceServer::PASSWORD_PROFILE,
        'username' => 'large',
        'password' => 'the-password',
    ]]),
)->body);

// One more account, first without a name, to know how long its name may be.
$last = $server->addAccounts('large', ['']);
$room = 1024 * 1024 - $size();
foreach ([$room, $room + 1] as $length) {
    $server->removeAccount('large', $last[0]);
    $last = $server->addAccounts('large', [str_repeat('n', $length)]);
    echo $size(), ': ';
    show('login', fn () => count($ep->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'large', 'the-password', 100)));
}
?>
--EXPECT--
1048576: login: 65
1048577: login: ProtocolException 201
