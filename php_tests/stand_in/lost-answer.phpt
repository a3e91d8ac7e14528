--TEST--
Stand-in: a request may take effect and its answer be lost
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$url = authorization_url($server, str_repeat('v', 43));
$oidc = [
    'authentication_mechanism' => 'oidc',
    'oauth_authorization_code' => $server->signIn($url, 'ada@example.com')['code'],
    'oauth_redirect_uri' => CommerceServer::REDIRECT_URI,
    'oauth_code_verifier' => str_repeat('v', 43),
];

$server->reply(CommerceServer::TOKENS_PATH, handle: true, drop: true);
try {
    log_in($server, $oidc);
} catch (RuntimeException $lost) {
    echo $lost->getMessage(), "\n";
}
var_dump($server->lastRequest(CommerceServer::TOKENS_PATH)->status);
show('the code is used up', log_in($server, $oidc));

$server->reply(CommerceServer::TOKENS_PATH, 504, handle: true);
show('gateway timeout', log_in($server, ['authentication_mechanism' => 'self_signup', 'username' => 'mary', 'name' => 'Mary', 'email' => 'm@example.com'] + ADA));
show('the user was made', log_in($server, ['username' => 'mary'] + ADA));
?>
--EXPECT--
no HTTP reply
NULL
the code is used up: 400 Bad Request / authentication failed
gateway timeout: 504
the user was made: 201 1 entries
