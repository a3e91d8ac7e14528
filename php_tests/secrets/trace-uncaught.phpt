--TEST--
A10: Secrets: an exception that nobody catches shows none
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
display_errors=1
log_errors=0
--FILE--
<?php
use EpAccountTokens\Grant;

$client = new EpAccountTokens(Grant::clientCredentials('client', 'SENTINEL'), 'http://127.0.0.1:1', maxRetries: 0, proxy: null);
$client->selfSignup('profile', 'ada', 'SENTINEL', 'Ada', 'ada@example.com');
?>
--EXPECTF--
Fatal error: Uncaught EpAccountTokens\ConnectionFailedException: POST /oauth/access_token: %s in %strace-uncaught.php:5
Stack trace:
#0 %strace-uncaught.php(5): EpAccountTokens->selfSignup('profile', 'ada', Object(SensitiveParameterValue), 'Ada', 'ada@example.com')
#1 {main}
  thrown in %strace-uncaught.php on line 5
