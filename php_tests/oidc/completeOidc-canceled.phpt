--TEST--
completeOidc(): the shopper cancels at the identity provider
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$ep = client($server);
$login = $ep->beginOidc(endpoint($server), CommerceServer::REDIRECT_URI);
$server->clearLog();
$query = $server->signIn($login->authorizationUrl, null);
echo json_encode(array_diff_key($query, ['state' => 0])), "\n";
$thrown = thrown_by(fn () => $ep->completeOidc($login, $query));
var_dump($thrown instanceof EpAccountTokens\EpAccountTokensException, $thrown->error, $thrown->getMessage(), $thrown->getCode(), $thrown->getPrevious());
show_count($server);
?>
--EXPECT--
{"error":"access_denied","error_description":"The user refused to log in."}
bool(true)
string(13) "access_denied"
string(67) "The identity provider has ended the login with an error: see $error"
int(0)
NULL
the server saw 0 requests
