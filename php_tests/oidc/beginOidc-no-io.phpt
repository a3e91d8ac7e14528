--TEST--
S15: beginOidc(): sends nothing and asks nobody for a bearer
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$never = fn () => throw new LogicException('asked');
foreach ([Grant::implicit(CommerceServer::CLIENT_ID), Grant::callback($never)] as $grant) {
    $ep = client($server, grant: $grant, observer: $never, transport: $never);
    echo outcome(fn () => $ep->beginOidc($server->baseUri . '/oidc-idp/login', REDIRECT)), "\n";
}
show_count($server);
?>
--EXPECT--
OidcLogin
OidcLogin
the server saw 0 requests
