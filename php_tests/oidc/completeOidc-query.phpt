--TEST--
completeOidc(): other parameters of the query do not matter, and references are followed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 9);
$ep = scripted_client($server);
$code = 'the-code';
$state = 'the-state';
parse_str('state=the-state&code=the-code', $_GET);
outcomes([
    'more' => fn () => $ep->completeOidc(login(), callback(session_state: 'x', scope: ['a'], lang: 'en') + [7 => 'seven', '' => 'empty']),
    'references' => fn () => $ep->completeOidc(login(), ['code' => &$code, 'state' => &$state]),
    '$_GET' => fn () => $ep->completeOidc(login(), $_GET),
]);
echo implode(', ', array_map(fn ($request) => $request->json()['data']['oauth_authorization_code'], $server->log())), "\n";
?>
--EXPECT--
more: TokenPage
references: TokenPage
$_GET: TokenPage
the-code, the-code, the-code
