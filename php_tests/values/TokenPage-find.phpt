--TEST--
TokenPage: find() gives the very token of an account on this page, else null
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([token(accountId: 'b'), token(accountId: 'a'), token(accountId: '007'), $second = token(accountId: 'é'), token(accountId: 'a', token: 'later')]);
var_dump($page->find('é') === $second, $page->find('b') === $page->tokens[0], $page->find('a')->token);
foreach (['A', 'a ', "a\0", '', '7', '7.0', "e\u{301}"] as $id) {
    attempt(json_encode($id), fn () => $page->find($id));
}
?>
--EXPECT--
bool(true)
bool(true)
string(24) "header.payload.signature"
"A": null
"a ": null
"a\u0000": null
"": null
"7": null
"7.0": null
"e\u0301": null
