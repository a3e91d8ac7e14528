--TEST--
Stand-in: a member sets a new password by the ids of the webhook, where the store allows it
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$shop = stream_socket_server('tcp://127.0.0.1:0');
$server = CommerceServer::start(['webhook_url' => 'http://' . stream_socket_get_name($shop, false) . '/webhook']);
request_one_time_password($server, 'ada@example.com');
$event = stream_socket_accept($shop, 10);
for ($length = 0; ($line = rtrim(fgets($event))) !== '';) {
    $length = sscanf($line, 'Content-Length: %d')[0] ?? $length;
}
$payload = json_decode(stream_get_contents($event, $length), true)['payload'];
fwrite($event, "HTTP/1.1 204 No Content\r\n\r\n");

$own = $payload['user_authentication_info']['id'];
$info = $payload['user_authentication_password_profile_info']['id'];
$token = post_login($server)->json()['data'][0]['token'];
$set = fn (string $password, string $member, string $info, string $token) => api(
    $server,
    'PUT',
    "/v2/authentication-realms/$payload[authentication_realm_id]/user-authentication-info/$member/user-authentication-password-profile-info/$info",
    ['type' => 'user_authentication_password_profile_info', 'id' => $info, 'password' => $password],
    ['EP-Account-Management-Authentication-Token' => $token],
);

echo 'not allowed: ', $set('analytical', $own, $info, $token)->status, "\n";
$server->set(['account_member_self_management' => 'update_only']);
echo 'without a token: ', $set('analytical', $own, $info, '')->status, "\n";
echo 'of another member: ', $set('analytical', 'another', $info, $token)->status, "\n";
echo 'of another login: ', $set('analytical', $own, 'another', $token)->status, "\n";
show_reply('too short', $set('short', $own, $info, $token));
echo 'allowed: ', $set('analytical', $own, $info, $token)->status, "\n";

show_reply('the old password', post_login($server));
show_reply('the new one', post_login($server, ['password' => 'analytical'] + ADA_LOGIN));
?>
--EXPECT--
not allowed: 403
without a token: 403
of another member: 403
of another login: 404
too short: 400 Bad Request / Validation failed: field 'Password' on the 'min' tag.
allowed: 200
the old password: 400 Bad Request / authentication failed
the new one: 201 2 entries
