--TEST--
TokenPage: an iterator cannot change the page
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([token(accountId: 'a'), token(accountId: 'b')]);
$iterator = $page->getIterator();
try {
    $iterator[0] = 'x';
    unset($iterator[1]);
    $iterator[] = 'x';
} catch (Throwable) {
    // Refused, so much the better.
}
try {
    foreach ($page as &$token) {
        $token = 'x';
    }
} catch (Throwable) {
}
var_dump(array_keys($page->accountNames()), count($page), count(iterator_to_array($page)));
?>
--EXPECT--
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
int(2)
int(2)
