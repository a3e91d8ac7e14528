--TEST--
AccessToken: a token and when it ends, null where that is not known
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

$token = new AccessToken('secret', new DateTime('2024-06-28T14:00:00.5+02:00'));
echo $token->token, ' ', as_text($token->expires), ' ', get_class($token->expires), "\n";
var_dump($token->expires === $token->expires);
$token = new AccessToken(expires: null, token: 'secret');
var_dump($token->token, $token->expires, (new AccessToken('secret'))->expires);
?>
--EXPECT--
secret 2024-06-28T12:00:00.500000+00:00 DateTimeImmutable
bool(true)
string(6) "secret"
NULL
NULL
