--TEST--
A10: completeOidc(): neither code nor verifier are in a trace
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\OidcLogin;

$server = CommerceServer::start();
$ep = scripted_client($server);
$verifier = str_repeat('SENTINEL', 6);
foreach ([
    fn () => $ep->completeOidc(login(codeVerifier: $verifier), callback(state: 'wrong', code: 'SENTINEL')),
    fn () => $ep->completeOidc(login(codeVerifier: $verifier), callback(code: "SENTINEL\0")),
    fn () => new OidcLogin('', 'state', REDIRECT, $verifier),
    fn () => new OidcLogin(ENDPOINT, 'state', REDIRECT, "SENTINEL"),
    fn () => OidcLogin::fromArray(stored_login(['code_verifier' => 'SENTINEL'])),
] as $call) {
    $thrown = thrown_by($call);
    $text = $thrown . print_r($thrown->getTrace()[0], true);
    echo short_name($thrown), ': ', str_contains($text, 'SENTINEL') ? "SHOWN $text" : 'not shown', "\n";
}
?>
--EXPECT--
OidcException: not shown
OidcException: not shown
ValueError: not shown
ValueError: not shown
ValueError: not shown
