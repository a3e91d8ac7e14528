--TEST--
B2, A2: Hydration: a token that could not be sent back, or an account without id, is a ProtocolException
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\ProtocolException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach ([
    'token' => ['empty' => '', 'space' => '987 654', 'line end' => "987\r\n654", 'NUL' => "987\x00654", 'DEL' => "987\x7F", 'not ASCII' => '987é', 'too long' => str_repeat('9', 16385)],
    'account_id' => ['empty' => '', 'too long' => str_repeat('9', 256)],
] as $field => $values) {
    foreach ($values as $what => $value) {
        $server->reply(TOKENS, 201, page(entry([$field => $value])));
        $thrown = thrown_by(fn () => $ep->listTokens('held-token'));
        echo "$what: ", problem($thrown), "\n";
        if (!$thrown instanceof ProtocolException || shows($thrown, '987')) {
            echo 'WRONG: ', $thrown::class, "\n";
        }
    }
}
$server->reply(TOKENS, 201, page(entry(['token' => str_repeat('!~', 8192), 'account_id' => str_repeat('a', 255)])));
echo strlen($ep->listTokens('held-token')->tokens[0]->token), " bytes are allowed\n";
?>
--EXPECT--
empty: data[0].token must not be empty
space: data[0].token must be printable ASCII without spaces
line end: data[0].token must be printable ASCII without spaces
NUL: data[0].token must be printable ASCII without spaces
DEL: data[0].token must be printable ASCII without spaces
not ASCII: data[0].token must be printable ASCII without spaces
too long: data[0].token must be at most 16384 bytes long
empty: data[0].account_id must not be empty
too long: data[0].account_id must be at most 255 bytes long
16384 bytes are allowed
