--TEST--
OidcLogin: the constructor checks its arguments
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

outcomes([
    'empty URL' => fn () => login(authorizationUrl: ''),
    'URL with a line break' => fn () => login(authorizationUrl: "https://idp.example/\r\nX: 1"),
    'empty state' => fn () => login(state: ''),
    'state with a space' => fn () => login(state: 'a b'),
    'long state' => fn () => login(state: str_repeat('x', 2049)),
    'empty redirect' => fn () => login(redirectUri: ''),
    'redirect with NUL' => fn () => login(redirectUri: "https://shop.example/\0"),
    'long redirect' => fn () => login(redirectUri: str_repeat('x', 4097)),
    'short verifier' => fn () => login(codeVerifier: str_repeat('x', 42)),
    'long verifier' => fn () => login(codeVerifier: str_repeat('x', 129)),
    'verifier with a plus sign' => fn () => login(codeVerifier: str_repeat('+', 43)),
    'verifier with a line break' => fn () => login(codeVerifier: VERIFIER . "\n"),
    'date before 1970' => fn () => login(createdAt: new DateTimeImmutable('1969-12-31T23:59:59Z')),
    'date beyond 9999' => fn () => login(createdAt: new DateTimeImmutable('@253402300800')),
    'date as text' => fn () => login(createdAt: '2031-05-04'),
    'all as long as they may be' => fn () => login(state: str_repeat('x', 2048), redirectUri: str_repeat('x', 4096), codeVerifier: str_repeat('~', 128)),
]);
?>
--EXPECT--
empty URL: ValueError: $authorizationUrl must not be empty
URL with a line break: ValueError: $authorizationUrl must be printable ASCII without spaces
empty state: ValueError: $state must not be empty
state with a space: ValueError: $state must be printable ASCII without spaces
long state: ValueError: $state must be at most 2048 bytes long
empty redirect: ValueError: $redirectUri must not be empty
redirect with NUL: ValueError: $redirectUri must not contain NUL, CR or LF
long redirect: ValueError: $redirectUri must be at most 4096 bytes long
short verifier: ValueError: $codeVerifier must be at least 43 bytes long
long verifier: ValueError: $codeVerifier must be at most 128 bytes long
verifier with a plus sign: ValueError: $codeVerifier must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
verifier with a line break: ValueError: $codeVerifier must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
date before 1970: ValueError: $createdAt must be a date of the years 1970 to 9999
date beyond 9999: ValueError: $createdAt must be a date of the years 1970 to 9999
date as text: TypeError: $createdAt must be of type ?DateTimeInterface, string given
all as long as they may be: OidcLogin
