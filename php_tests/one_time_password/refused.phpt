--TEST--
requestOneTimePassword(): what the service refuses
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
outcomes([
    'another realm' => fn () => $ep->requestOneTimePassword('realm-1', PROFILE, 'ada@example.com'),
    'another profile' => fn () => $ep->requestOneTimePassword(REALM, 'profile-1', 'ada@example.com'),
    'not enabled' => fn () => $ep->requestOneTimePassword(REALM, CommerceServer::EMAIL_PROFILE, 'ada@example.com'),
]);
// "authentication failed" is about a credential, wherever it stands.
$server->reply(ONE_TIME_PASSWORD_PATH, 400, errors(400, 'Bad Request', 'authentication failed'));
outcomes(['authentication failed' => fn () => $ep->requestOneTimePassword(...ONE_TIME_PASSWORD)]);
?>
--EXPECT--
another realm: NotFoundException 404, attempts 1
another profile: NotFoundException 404, attempts 1
not enabled: InvalidRequestException 400, attempts 1
authentication failed: AuthenticationFailedException 400, attempts 1
