--TEST--
TokenPage: links have five names, and each is a string or null
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

foreach ([
    'all' => ['prev' => 'p', 'next' => 'n', 'last' => 'l', 'first' => 'f', 'current' => 'c'],
    'unknown name' => ['self' => 'SENTINEL'],
    'another case' => ['Next' => 'SENTINEL'],
    'name with NUL' => ["next\0" => 'SENTINEL'],
    'a list' => ['SENTINEL'],
    'int' => ['next' => 5],
    'array' => ['next' => ['SENTINEL']],
    'object' => ['next' => new ArrayObject(['SENTINEL'])],
] as $what => $links) {
    attempt($what, fn () => (new TokenPage([], links: $links))->links);
}
attempt('no array', fn () => new TokenPage([], links: null));
?>
--EXPECT--
all: {"current":"c","first":"f","last":"l","next":"n","prev":"p"}
unknown name: ValueError: EpAccountTokens\TokenPage::__construct(): Argument #8 ($links) must have no keys but current, first, last, next and prev
another case: ValueError: EpAccountTokens\TokenPage::__construct(): Argument #8 ($links) must have no keys but current, first, last, next and prev
name with NUL: ValueError: EpAccountTokens\TokenPage::__construct(): Argument #8 ($links) must have no keys but current, first, last, next and prev
a list: ValueError: EpAccountTokens\TokenPage::__construct(): Argument #8 ($links) must have no keys but current, first, last, next and prev
int: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #8 ($links) must hold strings and null alone
array: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #8 ($links) must hold strings and null alone
object: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #8 ($links) must hold strings and null alone
no array: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #8 ($links) must be of type array, null given
