--TEST--
F5: what works once is sent once, wherever the connection ends, and the message says what to do
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (['loginWithOidc', 'loginWithOneTimePassword', 'selfSignup'] as $method) {
    foreach ([
        Fault::afterHead(['close']),
        Fault::afterHead(['reset']),
        Fault::afterBody(['close']),
        Fault::afterBody(['reset']),
        Fault::afterBody(['half'], ['wait', 30]),
        Fault::raw("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{"),
    ] as $plan) {
        foreach ([false, true] as $kept) {
            EpAccountTokens::flushConnections();
            $server->clear();
            $ep = faulty_client($server, maxRetries: 10);
            if ($kept) {
                $ep->listTokens(HELD);
            }
            $server->clear();
            $server->plan(FaultyServer::TOKENS, $plan, times: 9);
            $thrown = thrown_by(fn () => call($ep, $method));
            if (!$thrown instanceof EpAccountTokens\OutcomeUnknownException || $server->bodies() > 1 || count($server->requests()) !== 1) {
                echo "$method: ", $thrown::class, ", bodies {$server->bodies()}, requests ", count($server->requests()), "\n";
            }
        }
    }
    echo preg_replace('/.*\(CURLcode \d+\): /', '', $thrown->getMessage()), "\n";
}
?>
--EXPECT--
the authorization code may have been used up: send the shopper through the login again
the one-time password may have been used up: request another one
the account member may have been made: try to log in with the same user name and password
