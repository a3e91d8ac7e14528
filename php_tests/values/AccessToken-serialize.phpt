--TEST--
A10: AccessToken: not serialisable, neither alone nor within something else
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

attempt('serialize', fn () => serialize(new AccessToken('secret')));
attempt('within an array', fn () => serialize([[new AccessToken('secret')]]));
foreach (['O:27:"EpAccountTokens\AccessToken":0:{}', 'O:27:"EpAccountTokens\AccessToken":1:{s:5:"token";s:1:"x";}', 'C:27:"EpAccountTokens\AccessToken":0:{}'] as $payload) {
    attempt($payload, fn () => unserialize($payload));
}
?>
--EXPECT--
serialize: Exception: Serialization of 'EpAccountTokens\AccessToken' is not allowed
within an array: Exception: Serialization of 'EpAccountTokens\AccessToken' is not allowed
O:27:"EpAccountTokens\AccessToken":0:{}: Exception: Unserialization of 'EpAccountTokens\AccessToken' is not allowed
O:27:"EpAccountTokens\AccessToken":1:{s:5:"token";s:1:"x";}: Exception: Unserialization of 'EpAccountTokens\AccessToken' is not allowed
C:27:"EpAccountTokens\AccessToken":0:{}: Exception: Unserialization of 'EpAccountTokens\AccessToken' is not allowed
