--TEST--
send(), sendAll(): a token does not go with a client credentials grant, which may send without one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$ep = client($server, grant: Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET));
echo outcome(fn () => $ep->send(request(), shopper_token())), "\n", outcome(fn () => $ep->sendAll([request()], shopper_token())), "\n";
show_count($server);
echo sent($ep, request('/catalog/products')), "\n";
?>
--EXPECT--
EpAccountTokensError: The API forbids an account token together with a bearer of EpAccountTokens\Grant::clientCredentials(): use a client with EpAccountTokens\Grant::implicit() for shoppers
EpAccountTokensError: The API forbids an account token together with a bearer of EpAccountTokens\Grant::clientCredentials(): use a client with EpAccountTokens\Grant::implicit() for shoppers
the server saw 0 requests
200
