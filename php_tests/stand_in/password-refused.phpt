--TEST--
Stand-in: whatever of a password login is wrong, the answer is the same 400
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
show('password', log_in($server, ['password' => 'guess'] + ADA));
show('username', log_in($server, ['username' => 'eve@example.com'] + ADA));
show('case of the username', log_in($server, ['username' => 'Ada@example.com'] + ADA));
show('profile of another login', log_in($server, ['password_profile_id' => CommerceServer::EMAIL_PROFILE] + ADA));
show('unknown profile', log_in($server, ['password_profile_id' => '00000000-0000-4000-8000-000000000000'] + ADA));
show('nothing is wrong', log_in($server, ['username' => 'Mixed.Case', 'password' => 'case-sensitive'] + ADA));
?>
--EXPECT--
password: 400 Bad Request / authentication failed
username: 400 Bad Request / authentication failed
case of the username: 400 Bad Request / authentication failed
profile of another login: 400 Bad Request / authentication failed
unknown profile: 400 Bad Request / authentication failed
nothing is wrong: 201 1 entries
