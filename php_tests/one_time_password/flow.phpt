--TEST--
requestOneTimePassword(): the code goes to the shop's webhook, and logs in once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$shop = stream_socket_server('tcp://127.0.0.1:0');
$server = CommerceServer::start(['webhook_url' => 'http://' . stream_socket_get_name($shop, false) . '/webhook']);
$ep = client($server);
$ep->requestOneTimePassword(...ONE_TIME_PASSWORD);

// The shop's webhook.
$event = stream_socket_accept($shop, 10);
for ($length = 0; ($line = rtrim(fgets($event))) !== '';) {
    $length = sscanf($line, 'Content-Length: %d')[0] ?? $length;
}
$payload = json_decode(stream_get_contents($event, $length), true)['payload'];
fwrite($event, "HTTP/1.1 204 No Content\r\n\r\n");
echo "{$payload['purpose']} of {$payload['user_authentication_info']['name']}\n";

$login = fn () => $ep->loginWithOneTimePassword(PROFILE, 'ada@example.com', $payload['one_time_password_token']);
echo implode(', ', $login()->accountNames()), "\n";
show('again', $login);
?>
--EXPECT--
passwordless_authentication of Ada Byron
Analytical Engines Ltd, Bernoulli Press
again: AuthenticationFailedException 400, attempts 1
