--TEST--
accessToken(): the reply is read flat or nested; its end is the local clock and expires_in, else expires
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$later = 4_102_444_800; // 2100-01-01
$flat = ['access_token' => 'new-bearer', 'token_type' => 'Bearer', 'identifier' => 'implicit'];

foreach ([
    'flat' => $flat + ['expires_in' => 3600, 'expires' => $later],
    'nested' => ['data' => $flat + ['expires_in' => 3600, 'expires' => $later]],
    'data is null' => $flat + ['data' => null, 'expires_in' => 3600],
    'expires alone' => $flat + ['expires' => $later],
    'expires_in is null' => $flat + ['expires_in' => null, 'expires' => $later],
    'neither' => $flat,
    'both null' => $flat + ['expires_in' => null, 'expires' => null],
    'beyond the calendar' => $flat + ['expires_in' => PHP_INT_MAX],
] as $what => $reply) {
    $server->reply(BEARER, 200, $reply);
    // An id of its own for each, so that none finds the bearer of another.
    $token = client($server, grant: Grant::implicit($what))->accessToken();
    $end = $token->expires?->getTimestamp();
    $about = $end !== null && abs($end - time() - 3600) < 60 ? 'in an hour' : $token->expires?->format('Y-m-d H:i:s e');
    echo "$what: $token->token, ", $about ?? 'end not known', "\n";
}
show_count($server);
?>
--EXPECT--
flat: new-bearer, in an hour
nested: new-bearer, in an hour
data is null: new-bearer, in an hour
expires alone: new-bearer, 2100-01-01 00:00:00 +00:00
expires_in is null: new-bearer, 2100-01-01 00:00:00 +00:00
neither: new-bearer, end not known
both null: new-bearer, end not known
beyond the calendar: new-bearer, 9999-12-31 23:59:59 +00:00
the server saw 8 requests
