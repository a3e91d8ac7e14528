--TEST--
A10: Grant: not serialisable, whatever it holds
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Grant;

foreach ([Grant::implicit('client'), Grant::clientCredentials('client', 'secret'), Grant::bearer('secret'), Grant::callback(fn () => 'secret')] as $grant) {
    attempt('serialize', fn () => serialize($grant));
}
foreach (['O:21:"EpAccountTokens\Grant":0:{}', 'C:21:"EpAccountTokens\Grant":0:{}'] as $payload) {
    attempt($payload, fn () => unserialize($payload));
}
?>
--EXPECT--
serialize: Exception: Serialization of 'EpAccountTokens\Grant' is not allowed
serialize: Exception: Serialization of 'EpAccountTokens\Grant' is not allowed
serialize: Exception: Serialization of 'EpAccountTokens\Grant' is not allowed
serialize: Exception: Serialization of 'EpAccountTokens\Grant' is not allowed
O:21:"EpAccountTokens\Grant":0:{}: Exception: Unserialization of 'EpAccountTokens\Grant' is not allowed
C:21:"EpAccountTokens\Grant":0:{}: Exception: Unserialization of 'EpAccountTokens\Grant' is not allowed
