--TEST--
A9: Secrets: of a shopper's request nothing is left for the next one of the worker, and no cookie is kept
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (PHP_OS_FAMILY === 'Windows') {
    die('skip the worker is run by a Unix shell command');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';
require __DIR__ . '/../support/faulty.inc';

$server = FaultyServer::start();
$page = ['data' => [['token' => 'SENTINEL-token', 'account_id' => 'SENTINEL-account'] + FaultyServer::ENTRY]];
$server->default(FaultyServer::TOKENS, Fault::answer(201, $page, ['Set-Cookie' => 'shopper=SENTINEL-cookie; Path=/']));
$server->default('/v2/carts', Fault::answer(200, '{}', ['Set-Cookie' => 'cart=SENTINEL-cart; Path=/']));

echo serve(2, __DIR__ . '/../support/scripts/next_request.inc', [$server->baseUri]);
foreach ($server->requests() as $request) {
    $seen = str_contains($request['head'] . $request['body'], 'SENTINEL') ? "the shopper's" : 'of nobody';
    echo "$request[connection] $request[target]: $seen", preg_match('/^Cookie:/mi', $request['head']) ? ', WITH A COOKIE' : '', "\n";
}
?>
--EXPECT--
a shopper is logged in
nothing of the shopper is left
1 /oauth/access_token: of nobody
1 /v2/account-members/tokens: the shopper's
1 /v2/account-members/tokens?page%5Blimit%5D=1: the shopper's
1 /v2/carts: the shopper's
1 /oauth/access_token: of nobody
1 /v2/settings/account-authentication: of nobody
1 /v2/carts: of nobody
