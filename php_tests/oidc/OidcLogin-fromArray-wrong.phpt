--TEST--
A13: OidcLogin: fromArray() says which key is wrong and why, and shows none of its text
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\OidcLogin;

foreach (array_keys(stored_login()) as $key) {
    echo "without $key: ", outcome(fn () => OidcLogin::fromArray(stored_login([], $key))), "\n";
}
foreach ([
    'v' => ['1', 2, 0, true, null, 1.0],
    'authorization_url' => ['', "https://idp.example/\nSENTINEL", 1, null, ['SENTINEL']],
    'state' => ['', 'SENTINEL SENTINEL', "SENTINEL\0", 0, false],
    'redirect_uri' => ['', "SENTINEL\r\n", "SENTINEL\xFF", new ArrayObject(['SENTINEL'])],
    'code_verifier' => ['', 'SENTINEL', str_repeat('SENTINEL', 17), str_repeat('SENTINEL ', 6), 43],
    'created_at' => ['', 'yesterday', '2031-05-04', '2031-02-30T00:00:00Z', '2031-05-04T03:02:01', '1969-12-31T23:59:59Z', '+2031-05-04T03:02:01Z', 1935629521, new DateTimeImmutable()],
] as $key => $values) {
    foreach ($values as $value) {
        echo outcome(fn () => OidcLogin::fromArray(stored_login([$key => $value]))), "\n";
    }
}
outcomes(['nothing' => fn () => OidcLogin::fromArray([])]);
?>
--EXPECT--
without v: ValueError: $data must be a stored login, but "v" is missing
without authorization_url: ValueError: $data must be a stored login, but "authorization_url" is missing
without state: ValueError: $data must be a stored login, but "state" is missing
without redirect_uri: ValueError: $data must be a stored login, but "redirect_uri" is missing
without code_verifier: ValueError: $data must be a stored login, but "code_verifier" is missing
without created_at: ValueError: $data must be a stored login, but "created_at" is missing
TypeError: $data must be a stored login, but "v" is not an integer
ValueError: $data must be a stored login, but "v" is not 1
ValueError: $data must be a stored login, but "v" is not 1
TypeError: $data must be a stored login, but "v" is not an integer
TypeError: $data must be a stored login, but "v" is not an integer
TypeError: $data must be a stored login, but "v" is not an integer
ValueError: $data must be a stored login, but "authorization_url" must not be empty
ValueError: $data must be a stored login, but "authorization_url" must be printable ASCII without spaces
TypeError: $data must be a stored login, but "authorization_url" is not a string
TypeError: $data must be a stored login, but "authorization_url" is not a string
TypeError: $data must be a stored login, but "authorization_url" is not a string
ValueError: $data must be a stored login, but "state" must not be empty
ValueError: $data must be a stored login, but "state" must be printable ASCII without spaces
ValueError: $data must be a stored login, but "state" must be printable ASCII without spaces
TypeError: $data must be a stored login, but "state" is not a string
TypeError: $data must be a stored login, but "state" is not a string
ValueError: $data must be a stored login, but "redirect_uri" must not be empty
ValueError: $data must be a stored login, but "redirect_uri" must not contain NUL, CR or LF
ValueError: $data must be a stored login, but "redirect_uri" must be valid UTF-8
TypeError: $data must be a stored login, but "redirect_uri" is not a string
ValueError: $data must be a stored login, but "code_verifier" must not be empty
ValueError: $data must be a stored login, but "code_verifier" must be at least 43 bytes long
ValueError: $data must be a stored login, but "code_verifier" must be at most 128 bytes long
ValueError: $data must be a stored login, but "code_verifier" must consist of A-Z, a-z, 0-9, "-", ".", "_" and "~"
TypeError: $data must be a stored login, but "code_verifier" is not a string
ValueError: $data must be a stored login, but "created_at" is not a time
ValueError: $data must be a stored login, but "created_at" is not a time
ValueError: $data must be a stored login, but "created_at" is not a time
ValueError: $data must be a stored login, but "created_at" is not a time
ValueError: $data must be a stored login, but "created_at" is not a time
ValueError: $data must be a stored login, but "created_at" is not a time
ValueError: $data must be a stored login, but "created_at" is not a time
TypeError: $data must be a stored login, but "created_at" is not a string
TypeError: $data must be a stored login, but "created_at" is not a string
nothing: ValueError: $data must be a stored login, but "v" is missing
