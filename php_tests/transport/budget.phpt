--TEST--
transport: a simulated storm does not use up what retries the real service may have
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

// What a shop's tests do in one process: one client after another, each with a retry.
$wrong = 0;
for ($i = 0; $i < 40; $i++) {
    $wrong += outcome(fn () => simulated(new Service(answer(503), answer(201, page())))->listTokens('held-token')) !== 'TokenPage';
}
echo "$wrong of 40 simulated retries not made\n";

$server = CommerceServer::start();
for ($i = 0; $i < 40; $i++) {
    outcome(fn () => scripted_client($server, transport: new Service(answer(503), answer(503), answer(503)))->listTokens('held-token'));
}
$server->reply(TOKENS, 503, headers: ['Retry-After' => '0']);
$server->reply(TOKENS, 201, page());
echo 'the real service: ', outcome(fn () => scripted_client($server)->listTokens('held-token')), "\n";
?>
--EXPECT--
0 of 40 simulated retries not made
the real service: TokenPage
