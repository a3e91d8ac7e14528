--TEST--
completeOidc(): the callback's error is taken over where it looks like a code and is none of this extension's own, and its description never
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach ([
    'access_denied', 'login_required', 'callback_replay', 'temporarily_unavailable', 'AADSTS50011', 'e',
    'two words', '<script>alert("SENTINEL")</script>', "SENTINEL\r\nSet-Cookie: a=b", "SENTINEL\0", "SENTINEL\u{202E}", "SENTINEL\xFF",
    'state_mismatch', 'login_expired', 'issuer_mismatch', 'code_missing', 'unknown_error', 'LOGIN_EXPIRED', 'login_expired2',
    '', str_repeat('x', 64), str_repeat('x', 65), str_repeat('SENTINEL', 100_000), ['SENTINEL'], ['a' => ['SENTINEL']], true, 403,
] as $error) {
    $thrown = thrown_by(fn () => $ep->completeOidc(login(), callback(
        error: $error,
        error_description: '<b>SENTINEL</b>',
        error_uri: 'https://evil.example/SENTINEL',
    )));
    echo short_name($thrown), ': ', $thrown->error, str_contains((string) $thrown, 'SENTINEL') ? ' SHOWN' : '', "\n";
}
echo $thrown->getMessage(), "\n";
show_count($server);
?>
--EXPECT--
OidcException: access_denied
OidcException: login_required
OidcException: callback_replay
OidcException: temporarily_unavailable
OidcException: AADSTS50011
OidcException: e
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: LOGIN_EXPIRED
OidcException: login_expired2
OidcException: unknown_error
OidcException: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
OidcException: unknown_error
The identity provider has ended the login with an error that is no code, or none of its own
the server saw 0 requests
