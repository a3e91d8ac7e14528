--TEST--
A13: Token: a serialised payload cut off anywhere gives no token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$payload = serialize(token());
$tokens = $exceptions = 0;
for ($length = 0; $length < strlen($payload); $length++) {
    try {
        $tokens += @unserialize(substr($payload, 0, $length)) !== false;
    } catch (ValueError | TypeError) {
        $exceptions++;
    }
}
var_dump($tokens, unserialize($payload)->toArray() === token()->toArray());
?>
--EXPECT--
int(0)
bool(true)
