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
    post_login($server, $oidc);
} catch (RuntimeException $lost) {
    echo $lost->getMessage(), "\n";
}
var_dump($server->lastRequest(CommerceServer::TOKENS_PATH)->status);
show_reply('the code is used up', post_login($server, $oidc));

$server->reply(CommerceServer::TOKENS_PATH, 504, handle: true);
show_reply('gateway timeout', post_login($server, ['authentication_mechanism' => 'self_signup', 'username' => 'mary', 'name' => 'Mary', 'email' => 'm@example.com'] + ADA_LOGIN));
show_reply('the user was made', post_login($server, ['username' => 'mary'] + ADA_LOGIN));
?>
--EXPECT--
no HTTP reply
NULL
the code is used up: 400 Bad Request / authentication failed
gateway timeout: 504
the user was made: 201 1 entries
