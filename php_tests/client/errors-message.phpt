--TEST--
Errors: the message says which request, which page, which status, what to do, and the request id; never what was sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach ([400, 401, 403, 404, 418, 422, 429, 500] as $status) {
    $server->reply(TOKENS, $status, errors($status, 'A title', 'a detail'), ['X-Moltin-Request-Id' => 'request-1'], times: 5);
    $message = thrown_by(fn () => $ep->loginWithPassword('profile-1', 'ada@example.com', 'the-password', 7))->getMessage();
    $server->clearReplies();
    echo preg_match("#^POST /v2/account-members/tokens\?page%5Blimit%5D=7: status $status: .{20,} \(request id request-1\)$#", $message) ? "$status as agreed" : $message, "\n";
    foreach (['ada', 'the-password', 'shop-bearer', 'profile-1', 'a detail', 'A title'] as $value) {
        echo str_contains($message, $value) ? "SHOWN: $value in $message\n" : '';
    }
}
?>
--EXPECT--
400 as agreed
401 as agreed
403 as agreed
404 as agreed
418 as agreed
422 as agreed
429 as agreed
500 as agreed
