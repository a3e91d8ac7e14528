--TEST--
switchAccount(): a page that fails ends the call; the held token is as good as before
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$held = $ep->loginWithPassword(...MANY)->tokens[0];
$before = $held->toArray();
$last = array_column($server->state()['members'][5]['accounts'], 'id')[249];
foreach ([
    'first page' => 0,
    'second page' => 1,
] as $what => $good) {
    foreach ([[404, errors(404, 'Not Found')], [201, '<html>'], [422, '']] as [$status, $body]) {
        $server->clearLog();
        if ($good) {
            $server->reply(TOKENS, 201, ['data' => [entry()], 'meta' => ['results' => ['total' => 250]]]);
        }
        $server->reply(TOKENS, $status, $body);
        show("$what, $status", fn () => $ep->switchAccount($held, $last));
        echo '  ', count($server->log()) === $good + 1 ? 'no more requests' : 'MORE requests', "\n";
    }
}
var_dump($held->toArray() === $before, $ep->switchAccount($held, $last)->accountName);
?>
--EXPECT--
first page, 404: NotFoundException 404, attempts 1
  no more requests
first page, 201: ProtocolException 201: the body is not a JSON object
  no more requests
first page, 422: InvalidRequestException 422, attempts 1
  no more requests
second page, 404: NotFoundException 404, attempts 1
  no more requests
second page, 201: ProtocolException 201: the body is not a JSON object
  no more requests
second page, 422: InvalidRequestException 422, attempts 1
  no more requests
bool(true)
string(10) "Branch 250"
