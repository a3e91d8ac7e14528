--TEST--
Observer: each attempt of bearer and operation, as it went
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\{Grant, Transfer};

require __DIR__ . '/../support/faults.inc';

function show_transfer(Transfer $transfer): void
{
    $facts = array_diff_key(get_object_vars($transfer), array_flip(['method', 'url', 'retryInMs', 'dnsMs', 'connectMs', 'tlsMs', 'firstByteMs', 'totalMs', 'bytesSent', 'bytesReceived']));
    echo json_encode($facts + ['again' => $transfer->retryInMs !== null]), "\n";
}

$server = FaultyServer::start();
foreach (METHODS as $method) {
    echo "$method\n";
    $server->clear();
    EpAccountTokens::flushConnections();
    $server->plan(FaultyServer::BEARER, Fault::answer(503, '', ['x-request-id' => 'bearer-1']));
    if ($method !== 'accessToken') {
        $server->plan(target_of($method), Fault::answer(429, '', ['X-Moltin-Request-Id' => 'tokens-1']));
    }
    call(faulty_client($server, grant: Grant::implicit("client of $method"), observer: show_transfer(...)), $method);
}
?>
--EXPECT--
accessToken
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
authenticationSettings
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"authenticationSettings","mechanism":null,"attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"authenticationSettings","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
loginWithPassword
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"loginWithPassword","mechanism":"password","attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"loginWithPassword","mechanism":"password","attempt":2,"status":201,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
listTokens
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"listTokens","mechanism":"account_management_authentication_token","attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"listTokens","mechanism":"account_management_authentication_token","attempt":2,"status":201,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
switchAccount
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"switchAccount","mechanism":"account_management_authentication_token","attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"switchAccount","mechanism":"account_management_authentication_token","attempt":2,"status":201,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
refresh
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"refresh","mechanism":"account_management_authentication_token","attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"refresh","mechanism":"account_management_authentication_token","attempt":2,"status":201,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
nextPage
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"nextPage","mechanism":"account_management_authentication_token","attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"nextPage","mechanism":"account_management_authentication_token","attempt":2,"status":201,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
requestOneTimePassword
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"requestOneTimePassword","mechanism":null,"attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"requestOneTimePassword","mechanism":null,"attempt":2,"status":202,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
loginWithOidc
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"loginWithOidc","mechanism":"oidc","attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"loginWithOidc","mechanism":"oidc","attempt":2,"status":201,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
loginWithOneTimePassword
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"loginWithOneTimePassword","mechanism":"passwordless","attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"loginWithOneTimePassword","mechanism":"passwordless","attempt":2,"status":201,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
selfSignup
{"operation":"accessToken","mechanism":null,"attempt":1,"status":503,"curlCode":0,"sent":true,"reused":false,"requestId":"bearer-1","again":true}
{"operation":"accessToken","mechanism":null,"attempt":2,"status":200,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
{"operation":"selfSignup","mechanism":"self_signup","attempt":1,"status":429,"curlCode":0,"sent":true,"reused":true,"requestId":"tokens-1","again":true}
{"operation":"selfSignup","mechanism":"self_signup","attempt":2,"status":201,"curlCode":0,"sent":true,"reused":true,"requestId":null,"again":false}
