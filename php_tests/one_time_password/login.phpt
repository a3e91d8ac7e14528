--TEST--
loginWithOneTimePassword(): a one-time password works once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
PlainReply::to(
    'POST',
    $server->baseUri . '/v2/authentication-realms/' . CommerceServer::REALM . '/password-profiles/' . CommerceServer::PASSWORD_PROFILE . '/one-time-password-token-request',
    ['Content-Type' => 'application/json', 'Authorization' => $ep->headers()['Authorization']],
    '{"data":{"type":"one_time_password_token_request","username":"ada@example.com","purpose":"passwordless_authentication"}}',
);
$code = $server->lastOneTimePassword();
$login = fn () => $ep->loginWithOneTimePassword(CommerceServer::PASSWORD_PROFILE, 'ada@example.com', $code);

echo implode(', ', $login()->accountNames()), "\n";
show('again', $login);
?>
--EXPECT--
Analytical Engines Ltd, Bernoulli Press
again: AuthenticationFailedException 400, attempts 1
