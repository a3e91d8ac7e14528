--TEST--
Stand-in: the code goes to the shop's webhook, after the answer and without holding anything up
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$shop = stream_socket_server('tcp://127.0.0.1:0');
$server = CommerceServer::start([
    'webhook_url' => 'http://' . stream_socket_get_name($shop, false) . '/webhook?from=stand-in',
    'webhook_secret' => 'between us',
]);

// The shop does not even accept while it asks: the answer comes all the same.
echo request_one_time_password($server, 'ada@example.com')->status, "\n";
echo $server->state()['webhook_deliveries'][0]['outcome'], "\n";

$event = stream_socket_accept($shop, 10);
for ($length = 0; ($line = rtrim(fgets($event))) !== '';) {
    echo $line, "\n";
    $length = sscanf($line, 'Content-Length: %d')[0] ?? $length;
}
$body = json_decode(stream_get_contents($event, $length), true);
echo json_encode($body, JSON_PRETTY_PRINT), "\n";
var_dump($body['payload']['one_time_password_token'] === $server->lastOneTimePassword());

fwrite($event, "HTTP/1.1 204 No Content\r\n\r\n");
while (($outcome = $server->state()['webhook_deliveries'][0]['outcome']) === 'pending') {
    usleep(1000);
}
echo $outcome, "\n";
?>
--EXPECTF--
202
pending
POST /webhook?from=stand-in HTTP/1.1
Host: 127.0.0.1:%d
Connection: close
X-Moltin-Secret-Key: between us
Content-Type: application/json
Content-Length: %d
{
    "id": "%s-%s-%s-%s-%s",
    "triggered_by": "one-time-password-token-request.created",
    "attempt": 1,
    "payload": {
        "one_time_password_token": "%s",
        "purpose": "passwordless_authentication",
        "user_authentication_info": {
            "id": "3e3be400-0000-4000-8000-000000000001",
            "name": "Ada Byron",
            "email": "ada@example.com"
        },
        "authentication_realm_id": "4ea10000-0000-4000-8000-000000000001",
        "user_authentication_password_profile_info": {
            "id": "%s-%s-%s-%s-%s",
            "password_profile_id": "9a550000-0000-4000-8000-000000000001",
            "username": "ada@example.com"
        }
    }
}
bool(true)
204
