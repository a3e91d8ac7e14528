--TEST--
AccessToken: a clone has the same values, and is not equal
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

foreach ([null, utc('2024-06-28 12:00:00')] as $end) {
    $token = new AccessToken('secret', $end);
    $clone = clone $token;
    var_dump($clone == $token, $clone != $token, $clone < $token);
    unset($token);
    echo $clone->token, ' ', as_text($clone->expires), "\n";
}
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
secret null
bool(false)
bool(true)
bool(false)
secret 2024-06-28T12:00:00.000000+00:00
