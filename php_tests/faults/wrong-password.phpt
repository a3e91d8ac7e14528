--TEST--
F12, A14: a wrong password is sent once, each time it is given
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(400, errors('400', 'Bad Request', 'authentication failed')));
$ep = faulty_client($server, maxRetries: 10);
$outcomes = [];
for ($i = 0; $i < 200; $i++) {
    $outcomes[] = outcome(fn () => $ep->loginWithPassword('profile-1', 'ada', "wrong-$i-"));
}
$requests = $server->requests();
preg_match_all('/wrong-\d+-/', implode('', array_column($requests, 'body')), $match);
echo count($requests), ' requests, ', count(array_unique($match[0])), ' passwords: ', implode('; ', array_unique($outcomes)), "\n";
?>
--EXPECT--
200 requests, 200 passwords: AuthenticationFailedException 400, attempts 1
