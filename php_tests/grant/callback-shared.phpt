--TEST--
Grant::callback(): what it gave is kept in the Grant, so clients of one Grant share it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;

$asked = 0;
$grant = Grant::callback(function () use (&$asked): AccessToken {
    return new AccessToken('bearer-' . ++$asked, new DateTimeImmutable('+1 hour'));
});
$first = new EpAccountTokens($grant);
$second = new EpAccountTokens($grant, EpAccountTokens::EU_WEST);

echo $first->accessToken()->token, ' ', $second->accessToken()->token, "\n";
echo $second->accessToken(renew: true)->token, ' ', $first->accessToken()->token, "\n";
?>
--EXPECT--
bearer-1 bearer-1
bearer-2 bearer-2
