--TEST--
F19: transport: what the caller gets of a TransportException
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\ConnectionFailedException;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\TimeoutException;

final class GatewayDown extends ConnectionFailedException
{
}

foreach ([
    new TimeoutException('mine', sent: true),
    new GatewayDown('mine', curlCode: 7),
    new OutcomeUnknownException('mine', sent: true),
    new OutcomeUnknownException('mine', curlCode: 52, sent: true),
] as $exception) {
    $thrown = thrown_by(fn () => simulated(new Service($exception), maxRetries: 0, observer: fn ($transfer) => print "status $transfer->status, CURLcode $transfer->curlCode, sent " . json_encode($transfer->sent) . "\n")->loginWithOidc(...CALLS['loginWithOidc']));
    echo short_name($thrown), ' ', json_encode([$thrown->curlCode, $thrown->sent, $thrown->attempts, $thrown->elapsed < 5.0]), "\n";
    echo preg_replace('/: [^:]+ \(CURLcode/', ': … (CURLcode', $thrown->getMessage()), "\n";
}
?>
--EXPECT--
status 0, CURLcode 28, sent true
OutcomeUnknownException [28,true,1,true]
POST /v2/account-members/tokens: … (CURLcode 28): the authorization code may have been used up: send the shopper through the login again
status 0, CURLcode 7, sent false
ConnectionFailedException [7,false,1,true]
POST /v2/account-members/tokens: … (CURLcode 7): no connection, or it broke before the answer was complete: check base URI, network and proxy
status 0, CURLcode 7, sent true
OutcomeUnknownException [7,true,1,true]
POST /v2/account-members/tokens: … (CURLcode 7): the authorization code may have been used up: send the shopper through the login again
status 0, CURLcode 52, sent true
OutcomeUnknownException [52,true,1,true]
POST /v2/account-members/tokens: … (CURLcode 52): the authorization code may have been used up: send the shopper through the login again
