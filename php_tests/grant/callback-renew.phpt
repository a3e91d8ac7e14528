--TEST--
Grant::callback(): is called with true to renew, and its answer replaces the kept one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;

$asked = [];
$end = new DateTimeImmutable('2100-01-01 00:00:00 UTC');
$ep = new EpAccountTokens(Grant::callback(function (bool $renew) use (&$asked, $end): AccessToken {
    $asked[] = $renew;
    return new AccessToken('bearer-' . count($asked), $end);
}));

echo $ep->accessToken()->token, "\n";
echo $ep->accessToken()->token, "\n";
echo $ep->accessToken(renew: true)->token, "\n";
echo $ep->accessToken()->token, ' ', $ep->headers()['Authorization'], "\n";
var_dump($ep->accessToken()->expires == $end);
echo json_encode($asked), "\n";
?>
--EXPECT--
bearer-1
bearer-1
bearer-2
bearer-2 Bearer bearer-2
bool(true)
[false,true]
