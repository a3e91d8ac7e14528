--TEST--
A10: Secrets: a bearer is found in no dump of its AccessToken
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

foreach ([null, utc('2024-06-28 12:00:00')] as $end) {
    $token = new AccessToken('SENTINEL', $end);
    report('fresh', $token, 'SENTINEL');
    $token->token;
    $token->expires;
    report('read', $token, 'SENTINEL');
    report('clone', clone $token, 'SENTINEL');
    var_dump($token->token);
}
?>
--EXPECT--
fresh: nothing found
read: nothing found
clone: nothing found
string(8) "SENTINEL"
fresh: nothing found
read: nothing found
clone: nothing found
string(8) "SENTINEL"
