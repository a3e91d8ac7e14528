--TEST--
A10: Secrets: an exception of the shop's own callback carries none of the call that it ends
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\Grant;

$client = new EpAccountTokens(Grant::callback(fn () => throw new DomainException('no bearer today')), 'http://127.0.0.1:1');
try {
    $client->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada', 'SENTINEL');
} catch (DomainException $e) {
    echo $e->getMessage(), "\n";
    var_dump(str_contains($e . print_r($e->getTrace(), true), 'SENTINEL'));
}
foreach (['SENTINEL SENTINEL', '', ['SENTINEL'], null] as $answer) {
    $client = new EpAccountTokens(Grant::callback(fn () => $answer), 'http://127.0.0.1:1');
    attempt(get_debug_type($answer), fn () => $client->accessToken());
}
?>
--EXPECT--
no bearer today
bool(false)
string: ValueError: The bearer returned by the callback of EpAccountTokens\Grant::callback() must be printable ASCII without spaces
string: ValueError: The bearer returned by the callback of EpAccountTokens\Grant::callback() must not be empty
array: TypeError: The callback of EpAccountTokens\Grant::callback() must return EpAccountTokens\AccessToken|string, array returned
null: TypeError: The callback of EpAccountTokens\Grant::callback() must return EpAccountTokens\AccessToken|string, null returned
