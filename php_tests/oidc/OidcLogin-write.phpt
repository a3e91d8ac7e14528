--TEST--
OidcLogin: every way to write to a property throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$login = login(createdAt: new DateTimeImmutable('2031-05-04T03:02:01Z'));
$before = $login->toArray();
$change = function (mixed &$value): void {
    $value = 'x';
};
foreach (['authorizationUrl', 'state', 'redirectUri', 'codeVerifier', 'createdAt'] as $name) {
    $attempts = [
        '=' => fn () => $login->$name = 'x',
        'unset' => function () use ($login, $name): void { unset($login->$name); },
        'reference' => function () use ($login, $name): void { $reference = &$login->$name; $reference = 'x'; },
        'argument' => fn () => $change($login->$name),
        'foreach' => function () use ($login, $name): void { foreach (['x'] as $login->$name); },
    ];
    foreach ($attempts as $how => $attempt) {
        echo "$name, $how: ", outcome($attempt), "\n";
    }
}
outcomes(['an unknown one' => fn () => $login->other = 'x']);
var_dump($login->toArray() === $before);
?>
--EXPECT--
authorizationUrl, =: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$authorizationUrl
authorizationUrl, unset: Error: Cannot unset readonly property EpAccountTokens\OidcLogin::$authorizationUrl
authorizationUrl, reference: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$authorizationUrl
authorizationUrl, argument: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$authorizationUrl
authorizationUrl, foreach: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$authorizationUrl
state, =: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$state
state, unset: Error: Cannot unset readonly property EpAccountTokens\OidcLogin::$state
state, reference: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$state
state, argument: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$state
state, foreach: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$state
redirectUri, =: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$redirectUri
redirectUri, unset: Error: Cannot unset readonly property EpAccountTokens\OidcLogin::$redirectUri
redirectUri, reference: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$redirectUri
redirectUri, argument: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$redirectUri
redirectUri, foreach: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$redirectUri
codeVerifier, =: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$codeVerifier
codeVerifier, unset: Error: Cannot unset readonly property EpAccountTokens\OidcLogin::$codeVerifier
codeVerifier, reference: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$codeVerifier
codeVerifier, argument: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$codeVerifier
codeVerifier, foreach: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$codeVerifier
createdAt, =: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$createdAt
createdAt, unset: Error: Cannot unset readonly property EpAccountTokens\OidcLogin::$createdAt
createdAt, reference: null
createdAt, argument: null
createdAt, foreach: Error: Cannot modify readonly property EpAccountTokens\OidcLogin::$createdAt
an unknown one: Error: Cannot create dynamic property EpAccountTokens\OidcLogin::$other
bool(true)
