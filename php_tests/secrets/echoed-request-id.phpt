--TEST--
A11: Secrets: a request id that is one of the request's secrets is not passed on
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';

use EpAccountTokens\{ApiException, Grant, Transfer};

$server = CommerceServer::start();
$client = new EpAccountTokens(Grant::bearer('SENTINEL-bearer'), $server->baseUri, maxRetries: 0, observer: function (Transfer $transfer) {
    echo str_contains((string) $transfer->requestId, 'SENTINEL') ? "observer: LEAKS\n" : '';
});
foreach (['SENTINEL-password', 'SENTINEL-bearer', 'id-SENTINEL-password-id'] as $id) {
    foreach ([
        'header' => [['errors' => []], ['X-Moltin-Request-Id' => $id]],
        'body' => [['errors' => [['title' => 'Title', 'request_id' => $id]]], ['X-Moltin-Request-Id' => '']],
    ] as $where => [$body, $headers]) {
        $server->reply(CommerceServer::TOKENS_PATH, 400, $body, $headers);
        try {
            $client->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada', 'SENTINEL-password');
        } catch (ApiException $e) {
            echo $where, ': ', str_contains($e->getMessage() . $e->requestId, 'SENTINEL') ? 'LEAKS' : 'nothing found', "\n";
        }
    }
}
?>
--EXPECT--
header: nothing found
body: nothing found
header: nothing found
body: nothing found
header: nothing found
body: nothing found
