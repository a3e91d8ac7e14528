--TEST--
F2: Sent again: the body was never taken, since the connection is refused
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

foreach ([0, 2] as $maxRetries) {
    foreach (METHODS as $method) {
        EpAccountTokens::flushConnections();
        $ep = new EpAccountTokens(
            $method === 'accessToken' ? EpAccountTokens\Grant::implicit('client') : EpAccountTokens\Grant::bearer('shop-bearer'),
            baseUri: 'http://127.0.0.1:' . closed_port(),
            maxRetries: $maxRetries,
        );
        printf("%-24s  %s\n", $method, outcome(fn () => call($ep, $method)));
    }
}
?>
--EXPECT--
accessToken               ConnectionFailedException, attempts 1, not sent
authenticationSettings    ConnectionFailedException, attempts 1, not sent
loginWithPassword         ConnectionFailedException, attempts 1, not sent
listTokens                ConnectionFailedException, attempts 1, not sent
switchAccount             ConnectionFailedException, attempts 1, not sent
refresh                   ConnectionFailedException, attempts 1, not sent
nextPage                  ConnectionFailedException, attempts 1, not sent
requestOneTimePassword    ConnectionFailedException, attempts 1, not sent
loginWithOidc             ConnectionFailedException, attempts 1, not sent
loginWithOneTimePassword  ConnectionFailedException, attempts 1, not sent
selfSignup                ConnectionFailedException, attempts 1, not sent
accessToken               ConnectionFailedException, attempts 3, not sent
authenticationSettings    ConnectionFailedException, attempts 3, not sent
loginWithPassword         ConnectionFailedException, attempts 3, not sent
listTokens                ConnectionFailedException, attempts 3, not sent
switchAccount             ConnectionFailedException, attempts 3, not sent
refresh                   ConnectionFailedException, attempts 3, not sent
nextPage                  ConnectionFailedException, attempts 3, not sent
requestOneTimePassword    ConnectionFailedException, attempts 3, not sent
loginWithOidc             ConnectionFailedException, attempts 3, not sent
loginWithOneTimePassword  ConnectionFailedException, attempts 3, not sent
selfSignup                ConnectionFailedException, attempts 3, not sent
