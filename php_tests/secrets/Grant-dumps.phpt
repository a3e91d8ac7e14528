--TEST--
A10: Secrets: nothing of a grant is found in any dump, not even what its callback has captured
--EXTENSIONS--
ep_account_tokens
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/secrets.inc';

use EpAccountTokens\{AccessToken, Grant};

final class Vault
{
    public string $public = 'SENTINEL';

    public function get(bool $renew): AccessToken
    {
        return new AccessToken('SENTINEL', new DateTimeImmutable('+1 day'));
    }
}

$secret = 'SENTINEL';
foreach ([
    'implicit' => Grant::implicit('SENTINEL'),
    'clientCredentials' => Grant::clientCredentials('SENTINEL', 'SENTINEL'),
    'bearer' => Grant::bearer('SENTINEL'),
    'callback, closure' => Grant::callback(fn () => $secret),
    'callback, object' => Grant::callback([new Vault(), 'get']),
] as $what => $grant) {
    report($what, $grant, 'SENTINEL');
    report("$what, clone", clone $grant, 'SENTINEL');
    if (str_starts_with($what, 'callback')) {
        (new EpAccountTokens($grant))->accessToken();
        report("$what, used", $grant, 'SENTINEL');
    }
}
?>
--EXPECT--
implicit: nothing found
implicit, clone: nothing found
clientCredentials: nothing found
clientCredentials, clone: nothing found
bearer: nothing found
bearer, clone: nothing found
callback, closure: nothing found
callback, closure, clone: nothing found
callback, closure, used: nothing found
callback, object: nothing found
callback, object, clone: nothing found
callback, object, used: nothing found
