--TEST--
completeOidc(): a callback without a usable code
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
outcomes(array_map(fn (array $query) => fn () => $ep->completeOidc(login(), $query), [
    'missing' => callback(code: null),
    'empty' => callback(code: ''),
    'array' => callback(code: ['the-code']),
    'null' => ['code' => null] + callback(),
    'int' => callback(code: 1),
    'NUL' => callback(code: "the-code\0"),
    'line break' => callback(code: "the-code\r\n"),
    'no UTF-8' => callback(code: "\xFF"),
    'too long' => callback(code: str_repeat('x', 4097)),
    'name in other case' => callback(code: null, Code: 'the-code'),
]));
show_count($server);
$server->reply(TOKENS, 201, page(entry()));
outcomes(['longest' => fn () => $ep->completeOidc(login(), callback(code: str_repeat('x', 4096)))]);
?>
--EXPECT--
missing: OidcException code_missing
empty: OidcException code_missing
array: OidcException code_missing
null: OidcException code_missing
int: OidcException code_missing
NUL: OidcException code_missing
line break: OidcException code_missing
no UTF-8: OidcException code_missing
too long: OidcException code_missing
name in other case: OidcException code_missing
the server saw 0 requests
longest: TokenPage
