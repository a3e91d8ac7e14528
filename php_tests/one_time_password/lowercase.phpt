--TEST--
lowercaseUsernames holds for a one-time password's request and its login alike
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$server = CommerceServer::start();
$ep = client($server, lowercaseUsernames: true);
$ep->requestOneTimePassword(REALM, PROFILE, 'ADA@Example.com');
echo $server->lastRequest()->body, "\n";
echo summary($ep->loginWithOneTimePassword(PROFILE, 'Ada@EXAMPLE.com', $server->lastOneTimePassword())), "\n";

$server->reply(ONE_TIME_PASSWORD_PATH, 202, times: 2);
$ep->requestOneTimePassword(REALM, PROFILE, "\u{C4}DA");
echo $server->lastRequest()->body, "\n";
client($server)->requestOneTimePassword(REALM, PROFILE, 'ADA@Example.com');
echo $server->lastRequest()->body, "\n";
?>
--EXPECT--
{"data":{"type":"one_time_password_token_request","username":"ada@example.com","purpose":"passwordless_authentication"}}
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
{"data":{"type":"one_time_password_token_request","username":"Äda","purpose":"passwordless_authentication"}}
{"data":{"type":"one_time_password_token_request","username":"ADA@Example.com","purpose":"passwordless_authentication"}}
