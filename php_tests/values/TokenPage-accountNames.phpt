--TEST--
TokenPage: accountNames() is id → name in the page's order, as an array keeps its keys
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([
    token(accountId: 'b', accountName: 'Second'),
    token(accountId: 'a', accountName: ''),
    token(accountId: '12', accountName: 'Like a number'),
    token(accountId: '012', accountName: 'Not like one'),
    token(accountId: 'b', accountName: 'Once more'),
]);
var_dump($page->accountNames());
$names = $page->accountNames();
$names['a'] = 'changed';
var_dump($page->accountNames()['a'], $page->tokens[1]->accountName);
?>
--EXPECT--
array(4) {
  ["b"]=>
  string(9) "Once more"
  ["a"]=>
  string(0) ""
  [12]=>
  string(13) "Like a number"
  ["012"]=>
  string(12) "Not like one"
}
string(0) ""
string(0) ""
