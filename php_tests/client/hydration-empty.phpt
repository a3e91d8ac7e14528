--TEST--
B5: Hydration: a member without an account is a login without a token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$page = client($server)->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'nobody@example.com', 'no-account-yet');
var_dump(count($page), $page->tokens, $page->accountMemberId, $page->totalAccounts, $page->pageTotal, $page->accountNames(), $page->find('account-1'));
foreach ($page as $token) {
    echo "a token\n";
}
?>
--EXPECT--
int(0)
array(0) {
}
string(36) "3e3be400-0000-4000-8000-000000000003"
int(0)
int(0)
array(0) {
}
NULL
