--TEST--
F7: Connections: one whose answer is still on its way is given up, so that no call gets the answer to another
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$server->reply(TOKENS, 201, page(entry(['account_name' => 'answer to the first'])), delay: (int) (2000 * BRIEF));
$server->reply(TOKENS, 201, page(entry(['account_name' => 'answer to the second'])));

show('first', fn () => $ep->with(timeout: BRIEF)->loginWithPassword(...CALLS['loginWithPassword']));
echo implode(', ', $ep->loginWithPassword('profile-1', 'grace', 'the-password')->accountNames()), "\n";
foreach ($server->log() as $request) {
    echo "$request->connection.$request->request {$request->json()['data']['username']}\n";
}
?>
--EXPECT--
first: TimeoutException, attempts 1, sent
answer to the second
1.1 ada
2.1 grace
