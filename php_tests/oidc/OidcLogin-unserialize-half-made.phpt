--TEST--
A13: OidcLogin: a login that a payload shows before it has its values can be used for nothing, and does no harm
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/oidc.inc';
require_once __DIR__ . '/../support/unserialize.inc';

use EpAccountTokens\Grant;
use EpAccountTokens\OidcLogin;

/** unserialize() fills what is within before what is around it, so this one sees its login too early. */
final class Early
{
    public function __unserialize(array $data): void
    {
        $login = $data['login'];
        $ep = new EpAccountTokens(Grant::bearer('shop-bearer'), transport: fn () => throw new LogicException('sent'));
        outcomes([
            'state' => fn () => $login->state,
            'codeVerifier' => fn () => $login->codeVerifier,
            'createdAt' => fn () => $login->createdAt,
            'completeOidc' => fn () => $ep->completeOidc($login, callback(state: '')),
            'completeOidc, no state' => fn () => $ep->completeOidc($login, []),
            'toArray' => fn () => $login->toArray(),
            'serialize' => fn () => serialize($login),
            'json_encode' => fn () => json_encode($login),
            'clone' => fn () => (clone $login)->codeVerifier,
            'write' => fn () => $login->codeVerifier = VERIFIER,
        ]);
        var_dump(isset($login->state), isset($login->codeVerifier), isset($login->createdAt), $login->codeVerifier ?? 'none', str_contains(print_r($login, true), VERIFIER));
    }
}

$inner = serialize(stored_login());
$payload = serialized_as(OidcLogin::class, '7:{' . substr($inner, strlen('a:6:{'), -1) . 's:4:"more";O:5:"Early":1:{s:5:"login";r:1;}}');
var_dump(unserialize($payload)->codeVerifier === VERIFIER);
?>
--EXPECT--
state: Error: Typed property EpAccountTokens\OidcLogin::$state must not be accessed before initialization
codeVerifier: Error: Typed property EpAccountTokens\OidcLogin::$codeVerifier must not be accessed before initialization
createdAt: Error: Typed property EpAccountTokens\OidcLogin::$createdAt must not be accessed before initialization
completeOidc: EpAccountTokensError: The login was not constructed
completeOidc, no state: EpAccountTokensError: The login was not constructed
toArray: EpAccountTokensError: The login was not constructed
serialize: EpAccountTokensError: The login was not constructed
json_encode: EpAccountTokensError: The login was not constructed
clone: Error: Typed property EpAccountTokens\OidcLogin::$codeVerifier must not be accessed before initialization
write: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$codeVerifier
bool(false)
bool(false)
bool(false)
string(4) "none"
bool(false)
bool(true)
