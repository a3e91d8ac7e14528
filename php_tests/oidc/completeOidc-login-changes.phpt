--TEST--
A12: completeOidc(): sends the redirect URI that the login was made with, even if the login is tampered with meanwhile
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$server->reply(TOKENS, 401);
$server->reply(TOKENS, 201, page(entry()));
$login = login(redirectUri: 'https://shop.example/' . str_repeat('checked-', 3));
$kept = [];
$ep = client($server, grant: Grant::callback(function () use ($login, &$kept): string {
    try {
        // It writes past readonly on some versions of PHP.
        $array = new ArrayObject($login);
        $array['redirectUri'] = null;
    } catch (Throwable) {
        // Refused, so much the better.
    }
    for ($i = 0; $i < 20; $i++) {
        $kept[] = 'https://evil.example/' . str_repeat('changed-', 3);
    }
    return 'shop-bearer';
}));
echo outcome(fn () => $ep->completeOidc($login, callback())), "\n";
foreach ($server->log() as $request) {
    echo $request->json()['data']['oauth_redirect_uri'], "\n";
}
?>
--EXPECT--
TokenPage
https://shop.example/checked-checked-checked-
https://shop.example/checked-checked-checked-
