--TEST--
Grant::callback(): another type is a TypeError, a string that is no bearer a ValueError, and nothing is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach ([
    'null' => null,
    'true' => true,
    'number' => 987654,
    'list' => ['987654'],
    'object' => new ArrayObject(['987654']),
    'account token' => new Token('account-1', '', '987654', new DateTimeImmutable()),
    'empty' => '',
    'space' => '987 654',
    'line feed' => "987654\n",
    'not ASCII' => 'é987654',
    'too long' => str_repeat('9876', 4097),
] as $what => $answer) {
    $ep = client($server, grant: Grant::callback(fn () => $answer));
    $thrown = thrown_by(fn () => $ep->loginWithPassword(...ADA));
    echo "$what: ", $thrown::class, ': ', $thrown->getMessage(), "\n";
    if (shows($thrown, '987')) {
        echo "The value is shown\n";
    }
}
show_count($server);
?>
--EXPECT--
null: TypeError: The callback of EpAccountTokens\Grant::callback() must return EpAccountTokens\AccessToken|string, null returned
true: TypeError: The callback of EpAccountTokens\Grant::callback() must return EpAccountTokens\AccessToken|string, bool returned
number: TypeError: The callback of EpAccountTokens\Grant::callback() must return EpAccountTokens\AccessToken|string, int returned
list: TypeError: The callback of EpAccountTokens\Grant::callback() must return EpAccountTokens\AccessToken|string, array returned
object: TypeError: The callback of EpAccountTokens\Grant::callback() must return EpAccountTokens\AccessToken|string, ArrayObject returned
account token: TypeError: The callback of EpAccountTokens\Grant::callback() must return EpAccountTokens\AccessToken|string, EpAccountTokens\Token returned
empty: ValueError: The bearer returned by the callback of EpAccountTokens\Grant::callback() must not be empty
space: ValueError: The bearer returned by the callback of EpAccountTokens\Grant::callback() must be printable ASCII without spaces
line feed: ValueError: The bearer returned by the callback of EpAccountTokens\Grant::callback() must be printable ASCII without spaces
not ASCII: ValueError: The bearer returned by the callback of EpAccountTokens\Grant::callback() must be printable ASCII without spaces
too long: ValueError: The bearer returned by the callback of EpAccountTokens\Grant::callback() must be at most 16384 bytes long
the server saw 0 requests
