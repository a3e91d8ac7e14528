--TEST--
Grant: the AccessToken that it keeps is collected with it
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
use EpAccountTokens\{AccessToken, Grant};

$token = new AccessToken('secret', new DateTimeImmutable('+1 day'));
$grant = Grant::callback(function () use ($token) {
    echo "asked\n";
    return $token;
});
$client = new EpAccountTokens($grant);
$client->accessToken();
$client->accessToken();
$token->expires->grant = $grant;
$weak = WeakReference::create($token);
unset($client, $grant, $token);
var_dump($weak->get() !== null);
gc_collect_cycles();
var_dump($weak->get());
?>
--EXPECT--
asked
bool(true)
NULL
