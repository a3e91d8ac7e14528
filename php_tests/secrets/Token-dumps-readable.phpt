--TEST--
A10: Secrets: after each way to dump a token its secret can be read by name
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

$token = token(token: 'SENTINEL');
$bearer = new AccessToken('SENTINEL', utc('2024-06-28 12:00:00'));
foreach (sinks() as $name => $sink) {
    foreach ([$token, $bearer] as $subject) {
        written($sink, $subject);
        if ($subject->token !== 'SENTINEL' || !isset($subject->token) || as_text($subject->expires) !== '2024-06-28T12:00:00.000000+00:00') {
            echo "no longer readable after $name\n";
        }
    }
    restore_error_handler();
}
var_dump($token->toArray() === stored_token(['token' => 'SENTINEL']));
?>
--EXPECT--
bool(true)
