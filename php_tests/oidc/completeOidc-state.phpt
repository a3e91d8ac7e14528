--TEST--
A12: completeOidc(): without this login's own state nothing is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()));
$ep = scripted_client($server);
$complete = fn (array $query, string $state = 'the-state') => $ep->completeOidc(login(state: $state), $query);
outcomes([
    'missing' => fn () => $complete(callback(state: null)),
    'empty query' => fn () => $complete([]),
    'empty' => fn () => $complete(callback(state: '')),
    'prefix' => fn () => $complete(callback(state: 'the-stat')),
    'longer' => fn () => $complete(callback(state: 'the-state2')),
    'NUL behind' => fn () => $complete(callback(state: "the-state\0")),
    'space behind' => fn () => $complete(callback(state: 'the-state ')),
    'other case' => fn () => $complete(callback(state: 'The-State')),
    'array' => fn () => $complete(callback(state: ['the-state'])),
    'true' => fn () => $complete(callback(state: true)),
    'null' => fn () => $complete(['state' => null] + callback()),
    'object' => fn () => $complete(callback(state: new SplFixedArray())),
    '0 for 0.0' => fn () => $complete(callback(state: '0.0'), '0'),
    'int for the same text' => fn () => $complete(callback(state: 12), '12'),
    'numbers that are equal' => fn () => $complete(callback(state: '1e1'), '10'),
    'name in other case' => fn () => $complete(callback(state: null, State: 'the-state')),
]);
show_count($server);
outcomes(['the same' => fn () => $complete(callback())]);
?>
--EXPECT--
missing: OidcException state_mismatch
empty query: OidcException state_mismatch
empty: OidcException state_mismatch
prefix: OidcException state_mismatch
longer: OidcException state_mismatch
NUL behind: OidcException state_mismatch
space behind: OidcException state_mismatch
other case: OidcException state_mismatch
array: OidcException state_mismatch
true: OidcException state_mismatch
null: OidcException state_mismatch
object: OidcException state_mismatch
0 for 0.0: OidcException state_mismatch
int for the same text: OidcException state_mismatch
numbers that are equal: OidcException state_mismatch
name in other case: OidcException state_mismatch
the server saw 0 requests
the same: TokenPage
