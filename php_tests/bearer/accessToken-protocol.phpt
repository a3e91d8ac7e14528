--TEST--
B2: accessToken(): a 200 that is not this API's is a ProtocolException that names the field, and never the value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\ProtocolException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach ([
    'no token' => '{}',
    'null' => ['access_token' => null],
    'a number' => ['access_token' => 987654],
    'a list' => ['access_token' => ['987654']],
    'empty' => ['access_token' => ''],
    'a space in it' => ['access_token' => '987 654'],
    'a line feed in it' => ['access_token' => "987654\n"],
    'a NUL in it' => ['access_token' => "987\x00654"],
    'not ASCII' => ['access_token' => '987é654'],
    'too long' => ['access_token' => str_repeat('9876', 4097)],
    'data is a list' => ['data' => ['987654']],
    'data is empty' => '{"data":{}}',
    'expires_in is text' => ['access_token' => '987654', 'expires_in' => 'soon'],
    'expires_in is a fraction' => ['access_token' => '987654', 'expires_in' => 0.5],
    'expires is a list' => ['access_token' => '987654', 'expires' => []],
    'a list at the top' => ['987654'],
    'HTML' => '<html>987654</html>',
    'nothing' => '',
] as $what => $reply) {
    $server->reply(BEARER, 200, $reply);
    $thrown = thrown_by(fn () => client($server, grant: Grant::implicit($what))->accessToken());
    echo "$what: ", problem($thrown), "\n";
    if (!$thrown instanceof ProtocolException || $thrown->status !== 200 || shows($thrown, '987')) {
        echo "WRONG\n";
    }
}
?>
--EXPECT--
no token: access_token is missing
null: access_token is missing
a number: access_token is not a string
a list: access_token is not a string
empty: access_token must not be empty
a space in it: access_token must be printable ASCII without spaces
a line feed in it: access_token must be printable ASCII without spaces
a NUL in it: access_token must be printable ASCII without spaces
not ASCII: access_token must be printable ASCII without spaces
too long: access_token must be at most 16384 bytes long
data is a list: data is not an object
data is empty: access_token is missing
expires_in is text: expires_in is not an integer
expires_in is a fraction: expires_in is not an integer
expires is a list: expires is not an integer
a list at the top: the body is not a JSON object
HTML: the body is not a JSON object
nothing: the body is not a JSON object
