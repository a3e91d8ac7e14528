--TEST--
nextPage(): page after page, each with the first token of the page in hand, and never the password again
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 100);
do {
    echo "$page->offset: ", count($page), ' of ', $page->totalAccounts, ', from ', $page->tokens[0]->accountName, "\n";
    $held = $page->tokens[0]->token;
    $page = $ep->nextPage($page);
    if ($page !== null) {
        var_dump($server->lastRequest()->header('EP-Account-Management-Authentication-Token') === $held);
    }
} while ($page !== null);
foreach ($server->requests(TOKENS) as $request) {
    echo $request->path, ' ', $request->json()['data']['authentication_mechanism'], str_contains($request->body, 'two-hundred-fifty') ? ' with the password' : '', "\n";
}
?>
--EXPECT--
0: 100 of 250, from Branch 001
bool(true)
100: 100 of 250, from Branch 101
bool(true)
200: 50 of 250, from Branch 201
/v2/account-members/tokens?page%5Blimit%5D=100 password with the password
/v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=100 account_management_authentication_token
/v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=200 account_management_authentication_token
