--TEST--
TokenPage: it wants a list of tokens
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\{AccessToken, TokenPage};

foreach ([
    'keys' => ['account-1' => token()],
    'a gap' => [1 => token()],
    'another order' => [1 => token(), 0 => token()],
    'a text' => [token(), 'secret'],
    'null' => [null],
    'an array' => [token()->toArray()],
    'another class' => [new AccessToken('secret')],
    'a nested list' => [[token()]],
] as $what => $tokens) {
    attempt($what, fn () => new TokenPage($tokens));
}
attempt('one token', fn () => new TokenPage(token()));
attempt('no array', fn () => new TokenPage(null));
attempt('nothing', fn () => new TokenPage());
?>
--EXPECT--
keys: ValueError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list
a gap: ValueError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list
another order: ValueError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list
a text: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list of EpAccountTokens\Token
null: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list of EpAccountTokens\Token
an array: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list of EpAccountTokens\Token
another class: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list of EpAccountTokens\Token
a nested list: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be a list of EpAccountTokens\Token
one token: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be of type array, EpAccountTokens\Token given
no array: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #1 ($tokens) must be of type array, null given
nothing: ArgumentCountError: EpAccountTokens\TokenPage::__construct() expects at least 1 argument, 0 given
