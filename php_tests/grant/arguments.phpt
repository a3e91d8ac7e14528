--TEST--
B8: Grant: texts that are empty, too long, with line ends or no UTF-8 are ValueErrors that name the argument, never the value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

$bad = ['empty' => '', 'NUL' => "987\x00654", 'CR' => "987\r654", 'LF' => "987654\n", 'no UTF-8' => "987\xFF654"];
$text = fn (int $limit) => $bad + ['too long' => str_repeat('9876', 5000), 'one too long' => str_pad('9876', $limit + 1, '9876')];
$try = function (string $name, array $values, Closure $make): void {
    foreach ($values as $what => $value) {
        $thrown = thrown_by(fn () => $make($value));
        echo "$name, $what: ", $thrown::class, ': ', $thrown->getMessage(), "\n";
        if (shows($thrown, '987')) {
            echo "The value is shown\n";
        }
    }
};
$try('implicit', $text(255), Grant::implicit(...));
$try('clientCredentials id', $text(255), fn (string $value) => Grant::clientCredentials($value, 'secret'));
$try('clientCredentials secret', $text(4096), fn (string $value) => Grant::clientCredentials('client', $value));
$try('bearer', $text(16384) + ['space' => '987 654', 'DEL' => "987\x7F654", 'not ASCII' => '987é654'], Grant::bearer(...));

Grant::implicit(str_repeat('é', 127) . 'e');
Grant::clientCredentials(str_repeat('c', 255), str_repeat('s', 4096));
Grant::bearer(str_repeat('~', 16384));
echo "The limits are allowed\n";
?>
--EXPECT--
implicit, empty: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must not be empty
implicit, NUL: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must not contain NUL, CR or LF
implicit, CR: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must not contain NUL, CR or LF
implicit, LF: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must not contain NUL, CR or LF
implicit, no UTF-8: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must be valid UTF-8
implicit, too long: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must be at most 255 bytes long
implicit, one too long: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must be at most 255 bytes long
clientCredentials id, empty: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must not be empty
clientCredentials id, NUL: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must not contain NUL, CR or LF
clientCredentials id, CR: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must not contain NUL, CR or LF
clientCredentials id, LF: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must not contain NUL, CR or LF
clientCredentials id, no UTF-8: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must be valid UTF-8
clientCredentials id, too long: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must be at most 255 bytes long
clientCredentials id, one too long: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must be at most 255 bytes long
clientCredentials secret, empty: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must not be empty
clientCredentials secret, NUL: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must not contain NUL, CR or LF
clientCredentials secret, CR: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must not contain NUL, CR or LF
clientCredentials secret, LF: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must not contain NUL, CR or LF
clientCredentials secret, no UTF-8: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must be valid UTF-8
clientCredentials secret, too long: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must be at most 4096 bytes long
clientCredentials secret, one too long: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must be at most 4096 bytes long
bearer, empty: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must not be empty
bearer, NUL: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
bearer, CR: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
bearer, LF: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
bearer, no UTF-8: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
bearer, too long: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be at most 16384 bytes long
bearer, one too long: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be at most 16384 bytes long
bearer, space: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
bearer, DEL: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
bearer, not ASCII: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
The limits are allowed
