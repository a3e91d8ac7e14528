--TEST--
Methods with a held token: a client credentials bearer is forbidden with it, before any request
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server, grant: Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET));
$token = new Token('account-1', '', 'account-token-1', new DateTimeImmutable('+1 hour'));
$page = new TokenPage([$token]);
foreach ([
    'listTokens' => fn () => $ep->listTokens($token),
    'listTokens, text' => fn () => $ep->listTokens('account-token-1'),
    'switchAccount' => fn () => $ep->switchAccount($token, 'account-2'),
    'refresh' => fn () => $ep->refresh($token),
    'nextPage' => fn () => $ep->nextPage($page),
    'eachToken' => fn () => iterator_to_array($ep->eachToken($page)),
    'headers' => fn () => $ep->headers($token),
    'with' => fn () => $ep->with(timeout: 1.0)->refresh($token),
] as $what => $call) {
    $thrown = thrown_by($call);
    echo "$what: ", $thrown::class, str_contains($thrown->getMessage(), 'Grant::implicit()') ? '' : ' WITHOUT advice', str_contains($thrown->getMessage(), 'account-token-1') ? ' WITH the token' : '', "\n";
}
show_count($server);
?>
--EXPECT--
listTokens: EpAccountTokens\EpAccountTokensError
listTokens, text: EpAccountTokens\EpAccountTokensError
switchAccount: EpAccountTokens\EpAccountTokensError
refresh: EpAccountTokens\EpAccountTokensError
nextPage: EpAccountTokens\EpAccountTokensError
eachToken: EpAccountTokens\EpAccountTokensError
headers: EpAccountTokens\EpAccountTokensError
with: EpAccountTokens\EpAccountTokensError
the server saw 0 requests
