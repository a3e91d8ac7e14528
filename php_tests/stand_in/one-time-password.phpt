--TEST--
Stand-in: a one-time password is asked for in silence and works once, for ten minutes
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$redeem = fn (?string $code, string $username = 'ada@example.com') => post_login($server, [
    'authentication_mechanism' => 'passwordless',
    'username' => $username,
    'one_time_password_token' => $code,
] + ADA_LOGIN);

foreach (['ada@example.com', 'eve@example.com'] as $username) {
    $reply = request_one_time_password($server, $username);
    echo $reply->status, ' "', $reply->body, '" ', count($server->state()['one_time_passwords']), "\n";
}
$code = $server->lastOneTimePassword();
var_dump(preg_match('/^[a-z0-9]{6}$/', $code));
show_reply('of another user', $redeem($code, 'grace@example.com'));
show_reply('wrong', $redeem('wrong1'));
show_reply('right', $redeem($code));
show_reply('again', $redeem($code));

request_one_time_password($server, 'ada@example.com');
$server->set(['clock_offset' => 601]);
show_reply('after eleven minutes', $redeem($server->lastOneTimePassword()));

show_reply('type with hyphens', request_one_time_password($server, 'ada@example.com', type: 'one-time-password-token-request'));
show_reply('profile without the feature', request_one_time_password($server, 'ada@example.com', CommerceServer::EMAIL_PROFILE));
show_reply('unknown profile', request_one_time_password($server, 'ada@example.com', CommerceServer::OIDC_PROFILE));
?>
--EXPECT--
202 "" 1
202 "" 1
int(1)
of another user: 400 Bad Request / authentication failed
wrong: 400 Bad Request / authentication failed
right: 201 2 entries
again: 400 Bad Request / authentication failed
after eleven minutes: 400 Bad Request / authentication failed
type with hyphens: 422 Unprocessable Entity / Validation failed: field 'Type' on the 'eq' tag.
profile without the feature: 400 Bad Request / one time password tokens are not enabled for this password profile
unknown profile: 404 Not Found / Resource not found
