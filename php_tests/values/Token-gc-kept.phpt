--TEST--
Token: a cycle that somebody still holds is not collected
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$token->expires->token = $token;
$token->obtained->tokens = [$token, clone $token];
for ($i = 0; $i < 3; $i++) {
    gc_collect_cycles();
}
echo $token->expires->token->obtained->tokens[0]->token, ' ', as_text($token->obtained->tokens[1]->expires), "\n";
unset($token);
var_dump(gc_collect_cycles() > 0);
?>
--EXPECT--
header.payload.signature 2024-06-28T12:00:00.000000+00:00
bool(true)
