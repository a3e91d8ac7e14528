--TEST--
OidcLogin: a clone has the same values, and lives on when the original is gone
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

foreach ([false, true] as $read) {
    $login = login();
    if ($read) {
        $login->createdAt;
    }
    $array = $login->toArray();
    $clone = clone $login;
    unset($login);
    gc_collect_cycles();
    var_dump($clone->toArray() === $array, $clone->codeVerifier === VERIFIER, $clone->createdAt->format('v') === substr($array['created_at'], 20, 3));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
