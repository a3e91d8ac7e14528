--TEST--
Token: functions that take an object as an array cannot reach in
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/values.inc';

$token = token();
$before = $token->toArray();
attempt('array_walk', function () use ($token) {
    array_walk($token, function (&$value) {
        $value = 'x';
    });
});
attempt('ArrayObject', function () use ($token) {
    $array = new ArrayObject($token);
    $array['token'] = 'x';
    $array['accountId'] = 'x';
});
attempt('cast', function () use ($token) {
    $array = (array) $token;
    $array['token'] = 'x';
    $array['accountId'] = 'x';
});
attempt('cast, by reference', function () use ($token) {
    $array = (array) $token;
    foreach ($array as &$value) {
        $value = 'x';
    }
});
var_dump($token->toArray() === $before);
?>
--EXPECT--
array_walk: null
ArrayObject: null
cast: null
cast, by reference: null
bool(false)
