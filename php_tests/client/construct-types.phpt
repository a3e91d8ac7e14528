--TEST--
B8: Constructor: arguments of another type, missing and unknown ones
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

$grant = Grant::implicit('client');
foreach ([
    'none' => [],
    'grant is text' => ['client'],
    'grant is null' => [null],
    'baseUri is null' => ['grant' => $grant, 'baseUri' => null],
    'baseUri is an object' => ['grant' => $grant, 'baseUri' => new ArrayObject()],
    'timeout is text' => ['grant' => $grant, 'timeout' => '5'],
    'timeout is an int' => ['grant' => $grant, 'timeout' => 5],
    'caFile is a list' => ['grant' => $grant, 'caFile' => []],
    'proxy is an int' => ['grant' => $grant, 'proxy' => 0],
    'ipVersion is text' => ['grant' => $grant, 'ipVersion' => '4'],
    'headers is null' => ['grant' => $grant, 'headers' => null],
    'headers is an object' => ['grant' => $grant, 'headers' => new ArrayObject()],
    'userAgentSuffix is null' => ['grant' => $grant, 'userAgentSuffix' => null],
    'lowercaseUsernames is 1' => ['grant' => $grant, 'lowercaseUsernames' => 1],
    'no such name' => ['grant' => $grant, 'base_uri' => 'https://shop.example'],
] as $what => $arguments) {
    show($what, fn () => new EpAccountTokens(...$arguments));
}
?>
--EXPECT--
none: ArgumentCountError: expects at least 1 argument, 0 given
grant is text: TypeError: $grant must be of type EpAccountTokens\Grant, string given
grant is null: TypeError: $grant must be of type EpAccountTokens\Grant, null given
baseUri is null: TypeError: $baseUri must be of type string, null given
baseUri is an object: TypeError: $baseUri must be of type string, ArrayObject given
timeout is text: TypeError: $timeout must be of type float, string given
timeout is an int: EpAccountTokens
caFile is a list: TypeError: $caFile must be of type ?string, array given
proxy is an int: TypeError: $proxy must be of type ?string, int given
ipVersion is text: TypeError: $ipVersion must be of type ?int, string given
headers is null: TypeError: $headers must be of type array, null given
headers is an object: TypeError: $headers must be of type array, ArrayObject given
userAgentSuffix is null: TypeError: $userAgentSuffix must be of type string, null given
lowercaseUsernames is 1: TypeError: $lowercaseUsernames must be of type bool, int given
no such name: Error: Unknown named parameter $base_uri
