--TEST--
Stand-in: whatever of a password login is wrong, the answer is the same 400
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
show_reply('password', post_login($server, ['password' => 'guess'] + ADA_LOGIN));
show_reply('username', post_login($server, ['username' => 'eve@example.com'] + ADA_LOGIN));
show_reply('case of the username', post_login($server, ['username' => 'Ada@example.com'] + ADA_LOGIN));
show_reply('profile of another login', post_login($server, ['password_profile_id' => CommerceServer::EMAIL_PROFILE] + ADA_LOGIN));
show_reply('unknown profile', post_login($server, ['password_profile_id' => '00000000-0000-4000-8000-000000000000'] + ADA_LOGIN));
show_reply('nothing is wrong', post_login($server, ['username' => 'Mixed.Case', 'password' => 'case-sensitive'] + ADA_LOGIN));
?>
--EXPECT--
password: 400 Bad Request / authentication failed
username: 400 Bad Request / authentication failed
case of the username: 400 Bad Request / authentication failed
profile of another login: 400 Bad Request / authentication failed
unknown profile: 400 Bad Request / authentication failed
nothing is wrong: 201 1 entries
