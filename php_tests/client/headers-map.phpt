--TEST--
headers(): Authorization, the shop's own in canonical case, and the token's last
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server, headers: [
    'baggage' => 'userId=alice',
    'x-moltin-currency' => 'EUR',
    'EP-CHANNEL' => 'web store',
]);
$ended = new Token('account-1', 'Analytical Engines Ltd', 'account-token-1', new DateTimeImmutable('-1 day'));

print_r($ep->headers());
print_r($ep->headers(null));
print_r($ep->headers(token: $ended));
print_r(scripted_client($server)->headers($ended));
show_count($server);
?>
--EXPECT--
Array
(
    [Authorization] => Bearer shop-bearer
    [EP-Channel] => web store
    [X-MOLTIN-CURRENCY] => EUR
    [baggage] => userId=alice
)
Array
(
    [Authorization] => Bearer shop-bearer
    [EP-Channel] => web store
    [X-MOLTIN-CURRENCY] => EUR
    [baggage] => userId=alice
)
Array
(
    [Authorization] => Bearer shop-bearer
    [EP-Channel] => web store
    [X-MOLTIN-CURRENCY] => EUR
    [baggage] => userId=alice
    [EP-Account-Management-Authentication-Token] => account-token-1
)
Array
(
    [Authorization] => Bearer shop-bearer
    [EP-Account-Management-Authentication-Token] => account-token-1
)
the server saw 0 requests
