--TEST--
Grant: a clone works like the original, and when that is gone
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\{AccessToken, Grant};

foreach ([
    'bearer' => Grant::bearer('of-a-bearer'),
    'string' => Grant::callback(fn () => 'of-a-callback'),
    'kept' => Grant::callback(fn () => new AccessToken('kept', new DateTimeImmutable('+1 day'))),
] as $what => $grant) {
    (new EpAccountTokens($grant))->accessToken();
    $clone = clone $grant;
    var_dump($clone == $grant);
    $grant = null;
    gc_collect_cycles();
    echo $what, ': ', (new EpAccountTokens($clone))->accessToken()->token, "\n";
}
clone Grant::implicit('client');
clone Grant::clientCredentials('client', 'secret');
echo "done\n";
?>
--EXPECT--
bool(false)
bearer: of-a-bearer
bool(false)
string: of-a-callback
bool(false)
kept: kept
done
