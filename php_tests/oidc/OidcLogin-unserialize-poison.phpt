--TEST--
A13: OidcLogin: unserialize() checks a payload as fromArray() does, and makes no other object
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/oidc.inc';
require_once __DIR__ . '/../support/unserialize.inc';

use EpAccountTokens\OidcLogin;

final class Gadget
{
    public function __toString(): string
    {
        echo "Gadget::__toString() ran\n";
        return VERIFIER;
    }
}

$calls = ['as it should be' => fn () => unserialize(serialized_as(OidcLogin::class, stored_login())), 'no data' => fn () => unserialize(serialized_as(OidcLogin::class, '0:{}'))];
foreach (array_keys(stored_login()) as $key) {
    $calls["without $key"] = fn () => unserialize(serialized_as(OidcLogin::class, stored_login([], $key)));
    $calls["$key is an object"] = fn () => unserialize(serialized_as(OidcLogin::class, stored_login([$key => new Gadget()])));
}
outcomes($calls + [
    'redacted' => fn () => unserialize(serialized_as(OidcLogin::class, ['v' => 1] + login()->jsonSerialize())),
    'verifier too short' => fn () => unserialize(serialized_as(OidcLogin::class, stored_login(['code_verifier' => 'x']))),
    'line break in the URL' => fn () => unserialize(serialized_as(OidcLogin::class, stored_login(['authorization_url' => "https://idp.example/\r\nX: 1"]))),
    'names of properties' => fn () => unserialize(serialized_as(OidcLogin::class, ['codeVerifier' => VERIFIER, 'state' => 'x'])),
    'itself as verifier' => fn () => unserialize(serialized_as(OidcLogin::class, '6:' . substr(str_replace(serialize(VERIFIER), 'r:1;', serialize(stored_login())), 4))),
    'C: format' => fn () => unserialize('C:' . strlen(OidcLogin::class) . ':"' . OidcLogin::class . '":0:{}'),
    'class not allowed' => fn () => unserialize(serialized_as(OidcLogin::class, stored_login()), ['allowed_classes' => false]),
]);

// Cut off anywhere it gives no login.
$payload = serialize(OidcLogin::fromArray(stored_login()));
$logins = 0;
for ($length = 0; $length < strlen($payload); $length++) {
    try {
        $logins += @unserialize(substr($payload, 0, $length)) !== false;
    } catch (ValueError | TypeError) {
    }
}
echo "cut off: $logins logins\n";
?>
--EXPECT--
as it should be: OidcLogin
no data: ValueError: $data must be a stored login, but "v" is missing
without v: ValueError: $data must be a stored login, but "v" is missing
v is an object: TypeError: $data must be a stored login, but "v" is not an integer
without authorization_url: ValueError: $data must be a stored login, but "authorization_url" is missing
authorization_url is an object: TypeError: $data must be a stored login, but "authorization_url" is not a string
without state: ValueError: $data must be a stored login, but "state" is missing
state is an object: TypeError: $data must be a stored login, but "state" is not a string
without redirect_uri: ValueError: $data must be a stored login, but "redirect_uri" is missing
redirect_uri is an object: TypeError: $data must be a stored login, but "redirect_uri" is not a string
without code_verifier: ValueError: $data must be a stored login, but "code_verifier" is missing
code_verifier is an object: TypeError: $data must be a stored login, but "code_verifier" is not a string
without created_at: ValueError: $data must be a stored login, but "created_at" is missing
created_at is an object: TypeError: $data must be a stored login, but "created_at" is not a string
redacted: ValueError: $data is the redacted form that dumps and json_encode() show, and lacks the secret: store what toArray() gives instead
verifier too short: ValueError: $data must be a stored login, but "code_verifier" must be at least 43 bytes long
line break in the URL: ValueError: $data must be a stored login, but "authorization_url" must be printable ASCII without spaces
names of properties: ValueError: $data must be a stored login, but "v" is missing
itself as verifier: TypeError: $data must be a stored login, but "code_verifier" is not a string
C: format: Exception: Unserialization of 'EpAccountTokens\OidcLogin' is not allowed
class not allowed: __PHP_Incomplete_Class
cut off: 0 logins
