--TEST--
refresh(): a failure of the request for the one entry is thrown, and tried again as any request with a held token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...MANY)->tokens[20];
foreach ([404 => 1, 403 => 1, 502 => 3] as $status => $attempts) {
    $server->clearLog();
    $server->reply(TOKENS, $status, times: $attempts);
    $thrown = thrown_by(fn () => $ep->refresh($token));
    echo "$status: ", short_name($thrown), ", attempts $thrown->attempts\n";
    show_log($server);
}
?>
--EXPECT--
404: NotFoundException, attempts 1
POST /v2/account-members/tokens?page%5Blimit%5D=1&page%5Boffset%5D=20 404
403: LoginRequiredException, attempts 1
POST /v2/account-members/tokens?page%5Blimit%5D=1&page%5Boffset%5D=20 403
502: ServerErrorException, attempts 3
POST /v2/account-members/tokens?page%5Blimit%5D=1&page%5Boffset%5D=20 502
POST /v2/account-members/tokens?page%5Blimit%5D=1&page%5Boffset%5D=20 502
POST /v2/account-members/tokens?page%5Blimit%5D=1&page%5Boffset%5D=20 502
