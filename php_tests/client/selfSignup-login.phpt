--TEST--
selfSignup(): makes a member who can log in afterwards
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$signed = $ep->selfSignup(CommerceServer::PASSWORD_PROFILE, 'mary', 'vindication', 'Mary Shelley', 'mary@example.com');
$logged = $ep->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'mary', 'vindication');

echo implode(', ', $signed->accountNames()), "\n";
var_dump($signed->accountMemberId === $logged->accountMemberId, $signed->accountNames() === $logged->accountNames());
show('again', fn () => $ep->selfSignup(CommerceServer::PASSWORD_PROFILE, 'mary', 'vindication', 'Mary Shelley', 'mary@example.com'));
?>
--EXPECT--
Mary Shelley
bool(true)
bool(true)
again: InvalidRequestException 400, attempts 1
