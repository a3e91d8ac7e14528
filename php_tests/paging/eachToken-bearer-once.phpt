--TEST--
eachToken(): the pages fetched side by side share one bearer, which is fetched or asked for once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

use EpAccountTokens\Grant;

function move_to_second_page(EpAccountTokens $ep, EpAccountTokens\TokenPage $page): void
{
    $tokens = $ep->eachToken($page);
    for ($i = 0; $i < 10; $i++) {
        $tokens->next();
    }
    echo $tokens->current()->accountName, "\n";
}

$server = CommerceServer::start();
$page = client($server)->loginWithPassword(...MANY, limit: 10);
$bearer = client($server)->accessToken()->token;

// Under another name of the server: no bearer of that origin is kept.
$server->clearLog();
move_to_second_page(client($server, baseUri: str_replace('127.0.0.1', 'localhost', $server->baseUri)), $page);
echo count($server->requests(BEARER)), ' bearer for ', count($server->requests(TOKENS)), " pages\n";

$server->clearLog();
$asked = 0;
$source = function () use ($bearer, &$asked): string {
    $asked++;
    return $bearer;
};
move_to_second_page(client($server, grant: Grant::callback($source)), $page);
echo "asked $asked time for ", count($server->requests(TOKENS)), " pages\n";

$failing = client($server, grant: Grant::callback(fn () => throw new RuntimeException('the vault is closed')));
$server->clearLog();
outcomes(['no bearer' => fn () => move_to_second_page($failing, $page)]);
echo count($server->log()), " requests\n";
?>
--EXPECT--
Branch 011
1 bearer for 4 pages
Branch 011
asked 1 time for 4 pages
no bearer: RuntimeException: the vault is closed
0 requests
