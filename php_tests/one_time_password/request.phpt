--TEST--
requestOneTimePassword(): the request, byte by byte
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

use EpAccountTokens\OneTimePasswordPurpose;

$server = CommerceServer::start();
$ep = scripted_client($server, headers: ['EP-Channel' => 'web'], observer: fn ($transfer) => print "$transfer->operation, " . json_encode($transfer->mechanism) . ", $transfer->status\n");

$server->reply('/v2/authentication-realms/*', 202, times: 3);
var_dump($ep->requestOneTimePassword('realm-1', 'profile_2', 'Ada "Byron" é'));
show_request($server->lastRequest());
$ep->requestOneTimePassword(...ONE_TIME_PASSWORD, purpose: OneTimePasswordPurpose::ResetPassword);
echo $server->lastRequest()->body, "\n";
$ep->requestOneTimePassword(...ONE_TIME_PASSWORD, purpose: OneTimePasswordPurpose::from('passwordless_authentication'));
echo $server->lastRequest()->body, "\n";
?>
--EXPECT--
requestOneTimePassword, null, 202
NULL
POST /v2/authentication-realms/realm-1/password-profiles/profile_2/one-time-password-token-request
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Channel: web
(Content-Length, Host)
{"data":{"type":"one_time_password_token_request","username":"Ada \"Byron\" é","purpose":"passwordless_authentication"}}
requestOneTimePassword, null, 202
{"data":{"type":"one_time_password_token_request","username":"ada@example.com","purpose":"reset_password"}}
requestOneTimePassword, null, 202
{"data":{"type":"one_time_password_token_request","username":"ada@example.com","purpose":"passwordless_authentication"}}
