--TEST--
A3: beginOidc(): other URLs are ValueErrors
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$ep = new EpAccountTokens(Grant::implicit('public-client'));
foreach ([
    'http' => 'http://shop.example/callback',
    'http to a name that begins so' => 'http://localhost.evil.example/callback',
    'http to an address that begins so' => 'http://127.0.0.1.evil.example/callback',
    'http to another machine' => 'http://10.0.0.1/callback',
    'fragment' => 'https://shop.example/callback#top',
    'empty fragment' => 'https://shop.example/callback#',
    'user' => 'https://user@shop.example/callback',
    'user and password' => 'https://user:password@shop.example/callback',
    'empty user' => 'https://@shop.example/callback',
    'empty user, password' => 'https://:password@shop.example/callback',
    'empty user and password' => 'https://:@shop.example/callback',
    'host hidden behind a user' => 'https://shop.example\@evil.example/',
    'path alone' => '/login/callback',
    'no scheme' => 'shop.example/callback',
    'no scheme, slashes' => '//shop.example/callback',
    'one slash' => 'https:/shop.example/callback',
    'no slash' => 'https:shop.example/callback',
    'three slashes' => 'https:///shop.example/callback',
    'no host' => 'https:///',
    'javascript' => 'javascript:alert(1)',
    'data' => 'data:text/html,x',
    'file' => 'file:///etc/passwd',
    'app' => 'com.shop.app://callback',
    'ftp' => 'ftp://shop.example/callback',
    'empty' => '',
    'space' => 'https://shop.example/call back',
    'space before' => ' https://shop.example/callback',
    'line break' => "https://shop.example/callback\r\nLocation: https://evil.example",
    'NUL' => "https://shop.example/\0",
    'tab within' => "https://shop.example/\tcallback",
    'not ASCII' => 'https://shop.example/caf' . "\u{E9}",
    'host not ASCII' => "https://b\u{FC}cher.example/",
    'port beyond' => 'https://shop.example:99999/',
    'port no number' => 'https://shop.example:https/',
    'too long' => 'https://shop.example/' . str_repeat('x', 4096),
] as $what => $url) {
    $endpoint = outcome(fn () => $ep->beginOidc($url, REDIRECT));
    $redirect = outcome(fn () => $ep->beginOidc(ENDPOINT, $url));
    echo "$what: ", str_starts_with($endpoint, 'ValueError') && str_starts_with($redirect, 'ValueError') ? strstr($redirect, 'must') : "TAKEN as endpoint: $endpoint, as redirect: $redirect", "\n";
}
?>
--EXPECT--
http: must be an absolute https URL, or http to localhost or a loopback address
http to a name that begins so: must be an absolute https URL, or http to localhost or a loopback address
http to an address that begins so: must be an absolute https URL, or http to localhost or a loopback address
http to another machine: must be an absolute https URL, or http to localhost or a loopback address
fragment: must not have a fragment
empty fragment: must not have a fragment
user: must be an absolute https URL, or http to localhost or a loopback address
user and password: must be an absolute https URL, or http to localhost or a loopback address
empty user: must be an absolute https URL, or http to localhost or a loopback address
empty user, password: must be an absolute https URL, or http to localhost or a loopback address
empty user and password: must be an absolute https URL, or http to localhost or a loopback address
host hidden behind a user: must be an absolute https URL, or http to localhost or a loopback address
path alone: must be an absolute https URL, or http to localhost or a loopback address
no scheme: must be an absolute https URL, or http to localhost or a loopback address
no scheme, slashes: must be an absolute https URL, or http to localhost or a loopback address
one slash: must be an absolute https URL, or http to localhost or a loopback address
no slash: must be an absolute https URL, or http to localhost or a loopback address
three slashes: must be an absolute https URL, or http to localhost or a loopback address
no host: must be an absolute https URL, or http to localhost or a loopback address
javascript: must be an absolute https URL, or http to localhost or a loopback address
data: must be an absolute https URL, or http to localhost or a loopback address
file: must be an absolute https URL, or http to localhost or a loopback address
app: must be an absolute https URL, or http to localhost or a loopback address
ftp: must be an absolute https URL, or http to localhost or a loopback address
empty: must be an absolute https URL, or http to localhost or a loopback address
space: must be an absolute https URL, or http to localhost or a loopback address
space before: must be an absolute https URL, or http to localhost or a loopback address
line break: must be an absolute https URL, or http to localhost or a loopback address
NUL: must be an absolute https URL, or http to localhost or a loopback address
tab within: must be an absolute https URL, or http to localhost or a loopback address
not ASCII: must be an absolute https URL, or http to localhost or a loopback address
host not ASCII: must be an absolute https URL, or http to localhost or a loopback address
port beyond: must be an absolute https URL, or http to localhost or a loopback address
port no number: must be an absolute https URL, or http to localhost or a loopback address
too long: must be an absolute https URL, or http to localhost or a loopback address
