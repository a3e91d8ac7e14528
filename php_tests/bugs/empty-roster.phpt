--TEST--
B5: Bug of others: a login without an account crashes
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(PROFILE, 'nobody@example.com', 'no-account-yet');
var_dump(count($page), $page->tokens, $page->accountNames(), $page->find('any'), $page->accountMemberId, $ep->nextPage($page), iterator_to_array($ep->eachToken($page)));
?>
--EXPECT--
int(0)
array(0) {
}
array(0) {
}
NULL
string(36) "3e3be400-0000-4000-8000-000000000003"
NULL
array(0) {
}
