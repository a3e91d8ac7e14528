--TEST--
TokenPage: not serialisable: its tokens are
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([token()]);
attempt('serialize', fn () => serialize($page));
attempt('within an array', fn () => serialize(['page' => $page]));
foreach (['O:25:"EpAccountTokens\TokenPage":0:{}', 'O:25:"EpAccountTokens\TokenPage":1:{s:6:"tokens";a:0:{}}', 'C:25:"EpAccountTokens\TokenPage":0:{}'] as $payload) {
    attempt($payload, fn () => unserialize($payload));
}
var_dump(unserialize(serialize($page->tokens))[0]->token);
?>
--EXPECT--
serialize: Exception: Serialization of 'EpAccountTokens\TokenPage' is not allowed
within an array: Exception: Serialization of 'EpAccountTokens\TokenPage' is not allowed
O:25:"EpAccountTokens\TokenPage":0:{}: Exception: Unserialization of 'EpAccountTokens\TokenPage' is not allowed
O:25:"EpAccountTokens\TokenPage":1:{s:6:"tokens";a:0:{}}: Exception: Unserialization of 'EpAccountTokens\TokenPage' is not allowed
C:25:"EpAccountTokens\TokenPage":0:{}: Exception: Unserialization of 'EpAccountTokens\TokenPage' is not allowed
string(24) "header.payload.signature"
