--TEST--
A10: Secrets: the shop's own callbacks see none in a backtrace of the call that they serve
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

$look = function (string $what) use (&$calls): void {
    $trace = debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT);
    ob_start();
    debug_print_backtrace();
    $text = print_r($trace, true) . ob_get_clean() . new Exception('words');
    echo $what, ': ', $trace[2]['function'], str_contains($text, 'SENTINEL') ? ' LEAKS' : '', "\n";
};
$client = new EpAccountTokens(
    Grant::callback(function () use ($look) {
        $look('grant');
        return 'shop-bearer';
    }),
    'http://127.0.0.1:1',
    maxRetries: 0,
    observer: fn () => $look('observer'),
);
$profile = CommerceServer::PASSWORD_PROFILE;
foreach ([
    fn () => $client->loginWithPassword($profile, 'ada', 'SENTINEL'),
    fn () => $client->loginWithOidc('SENTINEL', 'https://shop.example/', str_repeat('SENTINEL', 6)),
    fn () => $client->loginWithOneTimePassword($profile, 'ada', 'SENTINEL'),
    fn () => $client->selfSignup($profile, 'ada', 'SENTINEL', 'Ada', 'ada@example.com'),
    fn () => $client->listTokens('SENTINEL'),
    fn () => $client->switchAccount('SENTINEL', 'account-1'),
    fn () => $client->refresh(token(token: 'SENTINEL')),
] as $call) {
    try {
        $call();
    } catch (EpAccountTokens\ConnectionFailedException) {
    }
}
?>
--EXPECT--
grant: loginWithPassword
observer: loginWithPassword
grant: loginWithOidc
observer: loginWithOidc
grant: loginWithOneTimePassword
observer: loginWithOneTimePassword
grant: selfSignup
observer: selfSignup
grant: listTokens
observer: listTokens
grant: switchAccount
observer: switchAccount
grant: refresh
observer: refresh
