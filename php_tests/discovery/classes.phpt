--TEST--
AuthenticationSettings, OidcProfile, PasswordProfile: plain values that a test can make
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/outcome.inc';

use EpAccountTokens\AuthenticationSettings;
use EpAccountTokens\OidcProfile;
use EpAccountTokens\PasswordProfile;

$values = [
    new AuthenticationSettings('realm-1'),
    new AuthenticationSettings('realm-1', 'client', true, false, 'update_only', 900),
    new OidcProfile('a', 'n', 'https://idp.example/'),
    new OidcProfile('a', 'n', 'https://idp.example/', 'd', 'c', 'i'),
    new PasswordProfile('a', 'n'),
    new PasswordProfile('a', 'n', 'email', true),
];
foreach ($values as $value) {
    $name = array_key_first((array) $value);
    echo json_encode($value, JSON_UNESCAPED_SLASHES), "\n";
    var_dump($value == clone $value, (array) $value === (array) clone $value, (array) unserialize(serialize($value)) === (array) $value);
    outcomes([
        'write' => fn () => $value->$name = 'x',
        'unset' => function () use ($value, $name): void { unset($value->$name); },
        'new' => fn () => $value->other = 'x',
        'construct again' => fn () => $value->__construct('x', 'x', 'x'),
    ]);
}
?>
--EXPECT--
{"realmId":"realm-1","clientId":null,"enableSelfSignup":null,"autoCreateAccountForAccountMembers":null,"accountMemberSelfManagement":null,"tokenTimeout":null}
bool(false)
bool(true)
bool(true)
write: Error: Cannot modify readonly property EpAccountTokens\AuthenticationSettings::$realmId
unset: Error: Cannot unset readonly property EpAccountTokens\AuthenticationSettings::$realmId
new: Error: Cannot create dynamic property EpAccountTokens\AuthenticationSettings::$other
construct again: Error: Cannot modify readonly property EpAccountTokens\AuthenticationSettings::$realmId
{"realmId":"realm-1","clientId":"client","enableSelfSignup":true,"autoCreateAccountForAccountMembers":false,"accountMemberSelfManagement":"update_only","tokenTimeout":900}
bool(false)
bool(true)
bool(true)
write: Error: Cannot modify readonly property EpAccountTokens\AuthenticationSettings::$realmId
unset: Error: Cannot unset readonly property EpAccountTokens\AuthenticationSettings::$realmId
new: Error: Cannot create dynamic property EpAccountTokens\AuthenticationSettings::$other
construct again: Error: Cannot modify readonly property EpAccountTokens\AuthenticationSettings::$realmId
{"id":"a","name":"n","authorizationEndpoint":"https://idp.example/","discoveryUrl":null,"clientId":null,"issuer":null}
bool(false)
bool(true)
bool(true)
write: Error: Cannot modify readonly property EpAccountTokens\OidcProfile::$id
unset: Error: Cannot unset readonly property EpAccountTokens\OidcProfile::$id
new: Error: Cannot create dynamic property EpAccountTokens\OidcProfile::$other
construct again: Error: Cannot modify readonly property EpAccountTokens\OidcProfile::$id
{"id":"a","name":"n","authorizationEndpoint":"https://idp.example/","discoveryUrl":"d","clientId":"c","issuer":"i"}
bool(false)
bool(true)
bool(true)
write: Error: Cannot modify readonly property EpAccountTokens\OidcProfile::$id
unset: Error: Cannot unset readonly property EpAccountTokens\OidcProfile::$id
new: Error: Cannot create dynamic property EpAccountTokens\OidcProfile::$other
construct again: Error: Cannot modify readonly property EpAccountTokens\OidcProfile::$id
{"id":"a","name":"n","usernameFormat":null,"enableOneTimePasswordToken":null}
bool(false)
bool(true)
bool(true)
write: Error: Cannot modify readonly property EpAccountTokens\PasswordProfile::$id
unset: Error: Cannot unset readonly property EpAccountTokens\PasswordProfile::$id
new: Error: Cannot create dynamic property EpAccountTokens\PasswordProfile::$other
construct again: Error: Cannot modify readonly property EpAccountTokens\PasswordProfile::$id
{"id":"a","name":"n","usernameFormat":"email","enableOneTimePasswordToken":true}
bool(false)
bool(true)
bool(true)
write: Error: Cannot modify readonly property EpAccountTokens\PasswordProfile::$id
unset: Error: Cannot unset readonly property EpAccountTokens\PasswordProfile::$id
new: Error: Cannot create dynamic property EpAccountTokens\PasswordProfile::$other
construct again: Error: Cannot modify readonly property EpAccountTokens\PasswordProfile::$id
