--TEST--
B8: Arguments: empty, with NUL, CR or LF, no UTF-8, or a byte too long: a ValueError that names the argument, never the value, and nothing is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$limits = [
    'loginWithPassword' => [255, 1024, 4096],
    'loginWithOidc' => [4096, 4096],
    'loginWithOneTimePassword' => [255, 1024, 4096],
    'selfSignup' => [255, 1024, 4096, 1024, 1024, 1024, 1024, 1024],
    'switchAccount' => [1 => 255],
];
$calls = CALLS + ['switchAccount' => ['held-token', 'account-1']];
array_push($calls['selfSignup'], 'Augusta', 'Ada', 'King');

foreach ($limits as $method => $arguments) {
    foreach ($arguments as $index => $limit) {
        $optional = $method === 'selfSignup' && $index > 4;
        $values = ['empty' => '', 'NUL' => "zz\0secret", 'CR' => "zz\rsecret", 'LF' => "zzsecret\n", 'no UTF-8' => "zz\xC3\x28secret", 'surrogate' => "zz\xED\xA0\x80secret", 'too long' => str_repeat('z', $limit + 1)];
        $lines = [];
        foreach ($optional ? array_slice($values, 1) : $values as $what => $value) {
            $thrown = thrown_by(fn () => $ep->$method(...array_replace($calls[$method], [$index => $value])));
            $lines[preg_replace('/^\w+::\w+\(\): /', '', $thrown->getMessage())][] = $what;
            if (!$thrown instanceof ValueError || shows($thrown, 'zz')) {
                echo 'WRONG: ', $thrown::class, "\n";
            }
        }
        foreach ($lines as $line => $whats) {
            echo "$method: $line (", implode(', ', $whats), ")\n";
        }
    }
}
show_count($server);
?>
--EXPECT--
loginWithPassword: Argument #1 ($passwordProfileId) must not be empty (empty)
loginWithPassword: Argument #1 ($passwordProfileId) must not contain NUL, CR or LF (NUL, CR, LF)
loginWithPassword: Argument #1 ($passwordProfileId) must be valid UTF-8 (no UTF-8, surrogate)
loginWithPassword: Argument #1 ($passwordProfileId) must be at most 255 bytes long (too long)
loginWithPassword: Argument #2 ($username) must not be empty (empty)
loginWithPassword: Argument #2 ($username) must not contain NUL, CR or LF (NUL, CR, LF)
loginWithPassword: Argument #2 ($username) must be valid UTF-8 (no UTF-8, surrogate)
loginWithPassword: Argument #2 ($username) must be at most 1024 bytes long (too long)
loginWithPassword: Argument #3 ($password) must not be empty (empty)
loginWithPassword: Argument #3 ($password) must not contain NUL, CR or LF (NUL, CR, LF)
loginWithPassword: Argument #3 ($password) must be valid UTF-8 (no UTF-8, surrogate)
loginWithPassword: Argument #3 ($password) must be at most 4096 bytes long (too long)
loginWithOidc: Argument #1 ($authorizationCode) must not be empty (empty)
loginWithOidc: Argument #1 ($authorizationCode) must not contain NUL, CR or LF (NUL, CR, LF)
loginWithOidc: Argument #1 ($authorizationCode) must be valid UTF-8 (no UTF-8, surrogate)
loginWithOidc: Argument #1 ($authorizationCode) must be at most 4096 bytes long (too long)
loginWithOidc: Argument #2 ($redirectUri) must not be empty (empty)
loginWithOidc: Argument #2 ($redirectUri) must not contain NUL, CR or LF (NUL, CR, LF)
loginWithOidc: Argument #2 ($redirectUri) must be valid UTF-8 (no UTF-8, surrogate)
loginWithOidc: Argument #2 ($redirectUri) must be at most 4096 bytes long (too long)
loginWithOneTimePassword: Argument #1 ($passwordProfileId) must not be empty (empty)
loginWithOneTimePassword: Argument #1 ($passwordProfileId) must not contain NUL, CR or LF (NUL, CR, LF)
loginWithOneTimePassword: Argument #1 ($passwordProfileId) must be valid UTF-8 (no UTF-8, surrogate)
loginWithOneTimePassword: Argument #1 ($passwordProfileId) must be at most 255 bytes long (too long)
loginWithOneTimePassword: Argument #2 ($username) must not be empty (empty)
loginWithOneTimePassword: Argument #2 ($username) must not contain NUL, CR or LF (NUL, CR, LF)
loginWithOneTimePassword: Argument #2 ($username) must be valid UTF-8 (no UTF-8, surrogate)
loginWithOneTimePassword: Argument #2 ($username) must be at most 1024 bytes long (too long)
loginWithOneTimePassword: Argument #3 ($oneTimePasswordToken) must not be empty (empty)
loginWithOneTimePassword: Argument #3 ($oneTimePasswordToken) must not contain NUL, CR or LF (NUL, CR, LF)
loginWithOneTimePassword: Argument #3 ($oneTimePasswordToken) must be valid UTF-8 (no UTF-8, surrogate)
loginWithOneTimePassword: Argument #3 ($oneTimePasswordToken) must be at most 4096 bytes long (too long)
selfSignup: Argument #1 ($passwordProfileId) must not be empty (empty)
selfSignup: Argument #1 ($passwordProfileId) must not contain NUL, CR or LF (NUL, CR, LF)
selfSignup: Argument #1 ($passwordProfileId) must be valid UTF-8 (no UTF-8, surrogate)
selfSignup: Argument #1 ($passwordProfileId) must be at most 255 bytes long (too long)
selfSignup: Argument #2 ($username) must not be empty (empty)
selfSignup: Argument #2 ($username) must not contain NUL, CR or LF (NUL, CR, LF)
selfSignup: Argument #2 ($username) must be valid UTF-8 (no UTF-8, surrogate)
selfSignup: Argument #2 ($username) must be at most 1024 bytes long (too long)
selfSignup: Argument #3 ($password) must not be empty (empty)
selfSignup: Argument #3 ($password) must not contain NUL, CR or LF (NUL, CR, LF)
selfSignup: Argument #3 ($password) must be valid UTF-8 (no UTF-8, surrogate)
selfSignup: Argument #3 ($password) must be at most 4096 bytes long (too long)
selfSignup: Argument #4 ($name) must not be empty (empty)
selfSignup: Argument #4 ($name) must not contain NUL, CR or LF (NUL, CR, LF)
selfSignup: Argument #4 ($name) must be valid UTF-8 (no UTF-8, surrogate)
selfSignup: Argument #4 ($name) must be at most 1024 bytes long (too long)
selfSignup: Argument #5 ($email) must not be empty (empty)
selfSignup: Argument #5 ($email) must not contain NUL, CR or LF (NUL, CR, LF)
selfSignup: Argument #5 ($email) must be valid UTF-8 (no UTF-8, surrogate)
selfSignup: Argument #5 ($email) must be at most 1024 bytes long (too long)
selfSignup: Argument #6 ($givenName) must not contain NUL, CR or LF (NUL, CR, LF)
selfSignup: Argument #6 ($givenName) must be valid UTF-8 (no UTF-8, surrogate)
selfSignup: Argument #6 ($givenName) must be at most 1024 bytes long (too long)
selfSignup: Argument #7 ($middleName) must not contain NUL, CR or LF (NUL, CR, LF)
selfSignup: Argument #7 ($middleName) must be valid UTF-8 (no UTF-8, surrogate)
selfSignup: Argument #7 ($middleName) must be at most 1024 bytes long (too long)
selfSignup: Argument #8 ($familyName) must not contain NUL, CR or LF (NUL, CR, LF)
selfSignup: Argument #8 ($familyName) must be valid UTF-8 (no UTF-8, surrogate)
selfSignup: Argument #8 ($familyName) must be at most 1024 bytes long (too long)
switchAccount: Argument #2 ($accountId) must not be empty (empty)
switchAccount: Argument #2 ($accountId) must not contain NUL, CR or LF (NUL, CR, LF)
switchAccount: Argument #2 ($accountId) must be valid UTF-8 (no UTF-8, surrogate)
switchAccount: Argument #2 ($accountId) must be at most 255 bytes long (too long)
the server saw 0 requests
