--TEST--
A10: completeOidc(): what each refusal says
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach ([
    [login(), callback(state: 'SENTINEL')],
    [login(createdAt: new DateTimeImmutable('-1 hour')), callback()],
    [login(createdAt: new DateTimeImmutable('+1 hour')), callback()],
    [login(), callback(iss: 'https://SENTINEL.example')],
    [login(), callback(error: 'access_denied', error_description: 'SENTINEL')],
    [login(), callback(error: 'login_expired')],
    [login(), callback(code: null)],
] as $arguments) {
    $thrown = thrown_by(fn () => $ep->completeOidc(...$arguments));
    echo "$thrown->error: ", $thrown->getMessage(), "\n";
}
?>
--EXPECT--
state_mismatch: The callback's state is not the one of this login: begin a new login
login_expired: The login was begun more than 15 minutes ago: begin a new one
login_expired: The login was begun more than 15 minutes in the future: check the clocks of the machines that share the session, and begin a new one
issuer_mismatch: The callback comes from another issuer than the login was sent to: begin a new login
access_denied: The identity provider has ended the login with an error: see $error
unknown_error: The identity provider has ended the login with an error that is no code, or none of its own
code_missing: The callback has neither an error nor a code that can be one
