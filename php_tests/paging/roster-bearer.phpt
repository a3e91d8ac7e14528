--TEST--
nextPage(): a bearer that is refused between two pages is renewed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 100);
$count = 0;
$server->clearLog();
for (; $page; $page = $ep->nextPage($page)) {
    if (($count += count($page->tokens)) === 200) {
        $server->revokeAccessTokens();
    }
}
echo "$count tokens\n";
show_log($server);
?>
--EXPECT--
250 tokens
POST /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100 201
POST /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200 401
POST /oauth/access_token 200
POST /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200 201
