--TEST--
A10: Secrets: an observer is told none, whatever happens
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\{Grant, Transfer};

require_once __DIR__ . '/../support/faults.inc';
require_once __DIR__ . '/../support/secrets.inc';

$transfers = [];
$observer = function (Transfer $transfer) use (&$transfers): void {
    $transfers[] = $transfer;
};
$secrets = ['SENTINEL', CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET, 'ada@example.com', 'difference-engine'];

// What goes well, with tokens and ids that are real.
$server = CommerceServer::start();
$client_of = fn (Grant $grant) => client($server, grant: $grant, headers: ['EP-Context-Tag' => 'SENTINEL'], observer: $observer);
$client = $client_of(Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET));
foreach (log_in($client) as $token) {
    array_push($secrets, $token->token, $token->accountId);
}
$secrets[] = $client->accessToken()->token;
$client_of(Grant::implicit(CommerceServer::CLIENT_ID))->refresh($token);

// What does not, where the replies repeat what they were sent.
$faulty = FaultyServer::start();
$bearer = ['access_token' => 'SENTINEL-bearer', 'expires_in' => 3600];
$faulty->default(FaultyServer::BEARER, Fault::answer(200, $bearer, ['X-Request-Id' => 'id of SENTINEL-bearer']));
$ep = faulty_client($faulty, grant: Grant::clientCredentials('client', 'SENTINEL-secret'), maxRetries: 1, observer: $observer);
$calls = [
    fn () => $ep->accessToken(renew: true),
    fn () => $ep->listTokens('SENTINEL-held', limit: 99, offset: 77),
    fn () => $ep->loginWithPassword('profile', 'SENTINEL-user', 'SENTINEL-password'),
    fn () => $ep->loginWithOidc('SENTINEL-code', CommerceServer::REDIRECT_URI, str_repeat('SENTINEL', 6)),
    fn () => $ep->loginWithOneTimePassword('profile', 'SENTINEL-user', 'SENTINEL-otp'),
    fn () => $ep->selfSignup('profile', 'SENTINEL-user', 'SENTINEL-password', 'SENTINEL-name', 'SENTINEL-email@example.com'),
];
foreach ([
    Fault::answer(201, FaultyServer::PAGE),
    Fault::answer(401, errors(401, 'Unable to validate SENTINEL-password')),
    Fault::answer(503, errors(503, 'SENTINEL-held SENTINEL-bearer', 'SENTINEL-code SENTINEL-otp SENTINEL-user')),
    Fault::answer(400, ['errors' => [['title' => 'x']], 'request_id' => 'SENTINEL-bearer']),
    Fault::afterBody(['close']),
    Fault::raw("HTTP/1.1 201 Created\r\nContent-Length: 3\r\n\r\n{"),
] as $plan) {
    EpAccountTokens::flushConnections();
    $faulty->default(FaultyServer::TOKENS, $plan);
    array_map(outcome(...), $calls);
}
array_push($secrets, 'account-token-1', 'Analytical');

foreach ($transfers as $i => $transfer) {
    if ($leaks = leaks($transfer, ...$secrets)) {
        echo "$i: ", implode(', ', $leaks), "\n";
    }
}
var_dump(count($transfers) > 40);
?>
--EXPECT--
bool(true)
