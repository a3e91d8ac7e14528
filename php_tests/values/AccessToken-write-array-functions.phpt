--TEST--
AccessToken: functions and classes that take an object for an array cannot reach in
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = new EpAccountTokens\AccessToken('secret', utc('2024-06-28 12:00:00'));
$write = function (&$value): void {
    $value = 'x';
};
array_walk($token, $write);
foreach (['token', 'expires'] as $name) {
    try {
        $array = new ArrayObject($token);
        $array[$name] = 'x';
        unset($array[$name]);
    } catch (InvalidArgumentException) {
        // Refused, so much the better.
    }
}
echo $token->token, ' ', as_text($token->expires), ' ', as_text($token->isExpired(utc('2024-06-28'))), "\n";
?>
--EXPECT--
secret 2024-06-28T12:00:00.000000+00:00 false
