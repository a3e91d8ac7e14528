--TEST--
Observer: no secret in any property
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\{Grant, Transfer};

require __DIR__ . '/../support/faults.inc';

const SECRETS = ['Held-s3cret', 'Client-s3cret', 'Bearer-s3cret', 'pa55word', 'verifier-has', 'the-code', 'lprvj4', 'ada', 'account-token-1', 'Analytical'];

$server = FaultyServer::start();
$server->default(FaultyServer::BEARER, Fault::answer(200, ['access_token' => 'Bearer-s3cret', 'expires_in' => 3600], ['X-Request-Id' => 'id of bearer']));
$seen = '';
$ep = faulty_client($server, grant: Grant::clientCredentials('client', 'Client-s3cret'), maxRetries: 1, observer: function (Transfer $transfer) use (&$seen): void {
    $seen .= print_r($transfer, true) . var_export($transfer, true) . json_encode($transfer) . serialize((array) $transfer);
});
foreach ([
    Fault::answer(201, FaultyServer::PAGE),
    Fault::answer(503, errors(503, 'Held-s3cret pa55word Bearer-s3cret', 'the-code lprvj4 ada')),
    Fault::answer(400, ['errors' => [['title' => 'x']], 'request_id' => 'Bearer-s3cret']),
    Fault::afterBody(['close']),
    Fault::raw("HTTP/1.1 201 Created\r\nContent-Length: 3\r\n\r\n{"),
] as $plan) {
    $server->clear();
    EpAccountTokens::flushConnections();
    $server->default(FaultyServer::TOKENS, $plan);
    foreach ([
        fn () => $ep->accessToken(renew: true),
        fn () => $ep->listTokens('Held-s3cret'),
        fn () => $ep->loginWithPassword('profile', 'ada', 'pa55word'),
        fn () => $ep->loginWithOidc(...OIDC),
        fn () => $ep->loginWithOneTimePassword(...CALLS['loginWithOneTimePassword']),
        fn () => $ep->selfSignup('profile', 'ada', 'pa55word', 'Ada', 'ada@example.com'),
    ] as $call) {
        outcome($call);
    }
}
echo strlen($seen) > 5000 ? 'looked at much' : 'LOOKED AT LITTLE', "\n";
foreach (SECRETS as $secret) {
    if (str_contains($seen, $secret)) {
        echo "FOUND $secret\n";
    }
}
?>
--EXPECT--
looked at much
