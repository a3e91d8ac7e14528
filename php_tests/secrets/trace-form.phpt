--TEST--
A10: Secrets: what stands in a trace in place of one
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/secrets.inc';

use EpAccountTokens\Grant;

try {
    (new EpAccountTokens(Grant::bearer('shop')))->loginWithPassword('', 'ada', 'SENTINEL');
} catch (ValueError $e) {
    echo $e->getMessage(), "\n", explode(': ', $e->getTraceAsString(), 2)[1], "\n";
}
?>
--EXPECT--
EpAccountTokens::loginWithPassword(): Argument #1 ($passwordProfileId) must not be empty
EpAccountTokens->loginWithPassword('', 'ada', Object(SensitiveParameterValue))
#1 {main}
