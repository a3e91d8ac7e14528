--TEST--
Token: foreach by reference cannot reach in
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
try {
    foreach ($token as $name => &$value) {
        $value = 'x';
    }
} catch (Error $e) {
    // Of no concern here: what matters is the token.
}
var_dump($token->toArray() === stored_token(), $token->token, $token->accountId);
?>
--EXPECT--
bool(true)
string(24) "header.payload.signature"
string(9) "account-1"
