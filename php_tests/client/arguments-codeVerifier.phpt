--TEST--
B8: Arguments: a code verifier has 43 to 128 unreserved characters
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 3);
$ep = scripted_client($server);
$part = str_repeat('v', 42);
foreach ([
    '43 bytes' => "{$part}v",
    'every kind' => '-._~' . implode('', [...range('A', 'Z'), ...range('a', 'z'), ...range('0', '9')]),
    '128 bytes' => str_repeat('v', 128),
    'empty' => '',
    '42 bytes' => $part,
    '129 bytes' => str_repeat('v', 129),
    'plus' => "$part+",
    'slash' => "$part/",
    'padding' => "$part=",
    'space' => "$part ",
    'line feed' => "$part\n",
    'NUL' => "$part\0",
    'not ASCII' => "{$part}é",
] as $what => $verifier) {
    show($what, fn () => $ep->loginWithOidc('the-code', 'https://shop.example/', $verifier));
}
show_count($server);
?>
--EXPECT--
43 bytes: TokenPage
every kind: TokenPage
128 bytes: TokenPage
empty: ValueError: $codeVerifier must not be empty
42 bytes: ValueError: $codeVerifier must be at least 43 bytes long
129 bytes: ValueError: $codeVerifier must be at most 128 bytes long
plus: ValueError: $codeVerifier must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
slash: ValueError: $codeVerifier must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
padding: ValueError: $codeVerifier must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
space: ValueError: $codeVerifier must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
line feed: ValueError: $codeVerifier must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
NUL: ValueError: $codeVerifier must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
not ASCII: ValueError: $codeVerifier must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
the server saw 3 requests
