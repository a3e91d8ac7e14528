--TEST--
Stand-in: self sign-up makes the user and answers like a login
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$mary = [
    'authentication_mechanism' => 'self_signup',
    'username' => 'mary@example.com',
    'password' => 'vindication',
    'name' => 'Mary Godwin',
    'email' => 'mary@example.com',
];
$reply = post_login($server, $mary + ['given_name' => 'Mary', 'family_name' => null] + ADA_LOGIN);
echo $reply->status, ' ', $reply->json()['data'][0]['account_name'], "\n";
$login = post_login($server, ['username' => 'mary@example.com', 'password' => 'vindication'] + ADA_LOGIN);
echo $login->status, ' ', $login->json()['data'][0]['account_name'], "\n";

show_reply('again', post_login($server, $mary + ADA_LOGIN));
show_reply('short password', post_login($server, ['username' => 'm', 'password' => 'seven77'] + $mary + ADA_LOGIN));
show_reply('no e-mail address where one is needed', post_login($server, ['username' => 'mary', 'password_profile_id' => CommerceServer::EMAIL_PROFILE] + $mary));
show_reply('unknown profile', post_login($server, ['password_profile_id' => '00000000-0000-4000-8000-000000000000'] + $mary));

$server->set(['auto_create_account_for_account_members' => false]);
$reply = post_login($server, ['username' => 'percy@example.com'] + $mary + ADA_LOGIN);
echo $reply->status, ' ', json_encode($reply->json()['data']), ' ', $reply->json()['meta']['account_member_id'], "\n";

$server->set(['enable_self_signup' => false]);
show_reply('disabled', post_login($server, ['username' => 'claire@example.com'] + $mary + ADA_LOGIN));
?>
--EXPECTF--
201 Mary Godwin
201 Mary Godwin
again: 400 Bad Request / username is already in use
short password: 400 Bad Request / password must have at least 8 characters
no e-mail address where one is needed: 422 Unprocessable Entity / Validation failed: field 'Username' on the 'email' tag.
unknown profile: 400 Bad Request / authentication failed
201 [] %s-%s-%s-%s-%s
disabled: 400 Bad Request / self signup is not enabled
