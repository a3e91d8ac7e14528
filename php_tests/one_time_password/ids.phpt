--TEST--
A3: realm and profile ids stand in a path, so they are letters, digits, - and _; nothing else is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$ids = [
    '..', '../..', 'a/../b', 'a/b', '/', '\\', 'a%2fb', '%2e%2e', '%00', 'a?b=c', 'a#b', 'a@b', '@evil.example', 'a:b', 'a;b', 'a b', ' a', "a\t",
    "a\r\nX-Injected: 1", "a\n", "a\0b", '.', 'a.b', "\u{2215}", "caf\u{E9}", "\xFF", '', str_repeat('a', 256),
];
$methods = [
    'requestOneTimePassword, realm' => fn (string $id) => $ep->requestOneTimePassword($id, PROFILE, 'ada@example.com'),
    'requestOneTimePassword, profile' => fn (string $id) => $ep->requestOneTimePassword(REALM, $id, 'ada@example.com'),
    'oidcProfiles' => fn (string $id) => $ep->oidcProfiles($id),
    'passwordProfiles' => fn (string $id) => $ep->passwordProfiles($id),
];
foreach ($methods as $what => $call) {
    $refused = array_filter($ids, fn (string $id) => thrown_by(fn () => $call($id)) instanceof ValueError);
    echo "$what: ", count($refused), ' of ', count($ids), " refused\n";
}
show_count($server);
echo complaint(thrown_by(fn () => $ep->oidcProfiles('../x'))), "\n", complaint(thrown_by(fn () => $ep->requestOneTimePassword(REALM, '', 'ada'))), "\n";

// All that may be in one.
$id = 'ABCxyz-_0189' . str_repeat('a', 243);
$server->reply('/v2/authentication-realms/*', 202);
$ep->requestOneTimePassword($id, $id, 'ada@example.com');
var_dump($server->lastRequest()->path === "/v2/authentication-realms/$id/password-profiles/$id/one-time-password-token-request");
?>
--EXPECT--
requestOneTimePassword, realm: 28 of 28 refused
requestOneTimePassword, profile: 28 of 28 refused
oidcProfiles: 28 of 28 refused
passwordProfiles: 28 of 28 refused
the server saw 0 requests
$realmId must consist of A-Z, a-z, 0-9, "-" and "_"
$passwordProfileId must not be empty
bool(true)
