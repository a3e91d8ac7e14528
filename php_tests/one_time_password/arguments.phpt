--TEST--
B8: requestOneTimePassword(): the username and the types
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../support/client.inc';

use EpAccountTokens\OneTimePasswordPurpose;

$server = CommerceServer::start();
$ep = scripted_client($server);
$request = fn (mixed ...$changes) => $ep->requestOneTimePassword(...$changes + ['realmId' => REALM, 'passwordProfileId' => PROFILE, 'username' => 'ada']);
outcomes([
    'empty username' => fn () => $request(username: ''),
    'username with a line break' => fn () => $request(username: "ada\n"),
    'username with NUL' => fn () => $request(username: "ada\0"),
    'username no UTF-8' => fn () => $request(username: "\xFF"),
    'long username' => fn () => $request(username: str_repeat('a', 1025)),
    'username null' => fn () => $request(username: null),
    'realm as a number' => fn () => $request(realmId: 1),
    'purpose as text' => fn () => $request(purpose: 'reset_password'),
    'purpose null' => fn () => $request(purpose: null),
    'no arguments' => fn () => $ep->requestOneTimePassword(),
]);
show_count($server);
$server->reply(ONE_TIME_PASSWORD_PATH, 202);
outcomes(['longest username' => fn () => $request(username: str_repeat('a', 1024))]);
foreach (OneTimePasswordPurpose::cases() as $case) {
    echo "$case->name $case->value\n";
}
?>
--EXPECT--
empty username: ValueError: $username must not be empty
username with a line break: ValueError: $username must not contain NUL, CR or LF
username with NUL: ValueError: $username must not contain NUL, CR or LF
username no UTF-8: ValueError: $username must be valid UTF-8
long username: ValueError: $username must be at most 1024 bytes long
username null: TypeError: $username must be of type string, null given
realm as a number: TypeError: $realmId must be of type string, int given
purpose as text: TypeError: $purpose must be of type EpAccountTokens\OneTimePasswordPurpose, string given
purpose null: TypeError: $purpose must be of type EpAccountTokens\OneTimePasswordPurpose, null given
no arguments: ArgumentCountError: expects at least 3 arguments, 0 given
the server saw 0 requests
longest username: null
PasswordlessAuthentication passwordless_authentication
ResetPassword reset_password
