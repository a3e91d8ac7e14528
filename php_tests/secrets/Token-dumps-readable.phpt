--TEST--
Secrets: after each way to dump a token its secret can be read by name
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/secrets.inc';

use EpAccountTokens\AccessToken;

$token = token(token: 'SENTINEL');
$bearer = new AccessToken('SENTINEL', utc('2024-06-28 12:00:00'));
foreach (sinks() as $name => $sink) {
    foreach ([$token, $bearer] as $subject) {
        written($sink, $subject);
        if ($subject->token !== 'SENTINEL' || !isset($subject->token) || show($subject->expires) !== '2024-06-28T12:00:00.000000+00:00') {
            echo "no longer readable after $name\n";
        }
    }
    restore_error_handler();
}
var_dump($token->toArray() === stored(['token' => 'SENTINEL']));
?>
--EXPECT--
bool(true)
