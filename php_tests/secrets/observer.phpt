--TEST--
Secrets: an observer is told none, whatever happens
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';

use EpAccountTokens\{EpAccountTokensException, Grant, Transfer};

$server = CommerceServer::start();
$transfers = [];
$observer = function (Transfer $transfer) use (&$transfers) {
    $transfers[] = $transfer;
};
$client_of = fn (Grant $grant) => new EpAccountTokens($grant, $server->baseUri, headers: ['EP-Context-Tag' => 'SENTINEL'], observer: $observer);
$client = $client_of(Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET));
$shopper = $client_of(Grant::implicit(CommerceServer::CLIENT_ID));
$profile = CommerceServer::PASSWORD_PROFILE;
$secrets = ['SENTINEL', CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET, 'ada@example.com', 'difference-engine'];
$page = $client->loginWithPassword($profile, 'ada@example.com', 'difference-engine');
$secrets[] = $client->accessToken()->token;
foreach ($page as $token) {
    $secrets[] = $token->token;
    $secrets[] = $token->accountId;
}
foreach ([
    fn () => $shopper->refresh($token),
    fn () => $shopper->listTokens('SENTINEL-held', limit: 99, offset: 77),
    fn () => $client->loginWithPassword($profile, 'SENTINEL-user', 'SENTINEL-password'),
    fn () => $client->loginWithOidc('SENTINEL-code', CommerceServer::REDIRECT_URI, str_repeat('SENTINEL', 6)),
    fn () => $client->loginWithOneTimePassword($profile, 'SENTINEL-user', 'SENTINEL-otp'),
    fn () => $client->selfSignup($profile, 'SENTINEL-user', 'SENTINEL-password', 'SENTINEL-name', 'SENTINEL-email@example.com'),
] as $call) {
    try {
        $call();
    } catch (EpAccountTokensException) {
    }
}
foreach ($transfers as $i => $transfer) {
    $leaks = leaks($transfer, ...$secrets);
    if ($leaks) {
        echo "$i: ", implode(', ', $leaks), "\n";
    }
}
var_dump(count($transfers) >= 8);
?>
--EXPECT--
bool(true)
