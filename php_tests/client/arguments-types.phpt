--TEST--
B8: Arguments: other types are TypeErrors, in strict mode numbers as text too
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
foreach ([
    fn () => $ep->loginWithPassword('profile-1', 'ada'),
    fn () => $ep->loginWithPassword('profile-1', 7, 'the-password'),
    fn () => $ep->loginWithPassword('profile-1', null, 'the-password'),
    fn () => $ep->loginWithPassword('profile-1', 'ada', ['the-password']),
    fn () => $ep->loginWithPassword('profile-1', 'ada', 'the-password', '7'),
    fn () => $ep->loginWithPassword('profile-1', 'ada', 'the-password', 7.0),
    fn () => $ep->loginWithOidc('the-code', 'https://shop.example/', null),
    fn () => $ep->loginWithOneTimePassword('profile-1', 'ada', 123456),
    fn () => $ep->selfSignup('profile-1', 'ada', 'the-password', 'Ada', 'ada@example.com', 5),
    fn () => $ep->listTokens('held-token', offset: null),
    fn () => $ep->switchAccount('held-token', null),
    fn () => $ep->accessToken(1),
    fn () => $ep->baseUri(1),
] as $call) {
    $thrown = thrown_by($call);
    echo $thrown::class, ': ', $thrown->getMessage(), "\n";
}
show_count($server);
?>
--EXPECT--
ArgumentCountError: EpAccountTokens::loginWithPassword() expects at least 3 arguments, 2 given
TypeError: EpAccountTokens::loginWithPassword(): Argument #2 ($username) must be of type string, int given
TypeError: EpAccountTokens::loginWithPassword(): Argument #2 ($username) must be of type string, null given
TypeError: EpAccountTokens::loginWithPassword(): Argument #3 ($password) must be of type string, array given
TypeError: EpAccountTokens::loginWithPassword(): Argument #4 ($limit) must be of type ?int, string given
TypeError: EpAccountTokens::loginWithPassword(): Argument #4 ($limit) must be of type ?int, float given
TypeError: EpAccountTokens::loginWithOidc(): Argument #3 ($codeVerifier) must be of type string, null given
TypeError: EpAccountTokens::loginWithOneTimePassword(): Argument #3 ($oneTimePasswordToken) must be of type string, int given
TypeError: EpAccountTokens::selfSignup(): Argument #6 ($givenName) must be of type ?string, int given
TypeError: EpAccountTokens::listTokens(): Argument #3 ($offset) must be of type int, null given
TypeError: EpAccountTokens::switchAccount(): Argument #2 ($accountId) must be of type string, null given
TypeError: EpAccountTokens::accessToken(): Argument #1 ($renew) must be of type bool, int given
ArgumentCountError: EpAccountTokens::baseUri() expects exactly 0 arguments, 1 given
the server saw 0 requests
