--TEST--
F5: Failures: when only the answer to a sign-up was lost, the login works that the message advises
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$server->reply(TOKENS, handle: true, drop: true);
show('sign-up', fn () => $ep->selfSignup(CommerceServer::PASSWORD_PROFILE, 'mary', 'vindication', 'Mary Shelley', 'mary@example.com'));
echo 'login: ', implode(', ', $ep->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'mary', 'vindication')->accountNames()), "\n";
?>
--EXPECT--
sign-up: OutcomeUnknownException, attempts 1, sent
login: Mary Shelley
