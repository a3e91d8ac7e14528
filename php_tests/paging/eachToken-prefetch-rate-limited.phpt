--TEST--
eachToken(): the Retry-After of a page fetched beside another is waited for in that page's turn, if the call's time allows
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$server = CommerceServer::start();
$ep = scripted_client($server, timeout: 60.0);
foreach ([1, 3600] as $seconds) {
    $server->clearLog();
    EpAccountTokens::flushConnections();
    $server->reply(TOKENS, 201, page_of_two(0));
    $server->reply(TOKENS, 201, page_of_two(2));
    $server->reply(TOKENS, 429, errors(429, 'Too Many Requests'), ['Retry-After' => (string) $seconds]);
    $server->reply(TOKENS, 201, page_of_two(4));

    $start = hrtime(true);
    foreach ($ep->eachToken($ep->listTokens('held-token', limit: 2)) as $key => $token) {
        if ($key === 2) {
            echo "$token->accountId, requests so far: ", count($server->log()), "\n";
        }
    }
    echo "$token->accountId, requests: ", count($server->log()), $seconds === 1 && hrtime(true) - $start > 9e8 ? ', waited' : '', "\n";
}
?>
--EXPECT--
account-3, requests so far: 3
account-6, requests: 4, waited
account-3, requests so far: 3
account-6, requests: 4
