--TEST--
headers(): a token and a client credentials bearer are forbidden together, before any request
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server, grant: Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET));
$token = new Token('account-1', '', 'account-token-1', new DateTimeImmutable('+1 hour'));

$thrown = thrown_by(fn () => $ep->headers($token));
echo $thrown::class, "\n";
var_dump(str_contains($thrown->getMessage(), 'implicit'), str_contains($thrown->getMessage(), 'account-token-1'));
show_count($server);

var_dump(array_keys($ep->headers()));
show_count($server);
?>
--EXPECT--
EpAccountTokens\EpAccountTokensError
bool(true)
bool(false)
the server saw 0 requests
array(1) {
  [0]=>
  string(13) "Authorization"
}
the server saw 1 request
