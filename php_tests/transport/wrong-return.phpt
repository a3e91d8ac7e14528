--TEST--
transport: another return than an HttpResponse is a TypeError
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

foreach ([null, true, 201, '{}', [201, [], ''], new stdClass(), new EpAccountTokens\HttpRequest('GET', 'https://any.example/'), page()] as $answer) {
    $requests = 0;
    $ep = simulated(function () use ($answer, &$requests) {
        $requests++;
        return $answer;
    });
    echo outcome(fn () => $ep->loginWithOidc(...CALLS['loginWithOidc'])), ', requests ', $requests, "\n";
}
echo outcome(fn () => simulated(function (): void {})->listTokens('held-token')), "\n";
?>
--EXPECT--
TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, null returned, requests 1
TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, bool returned, requests 1
TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, int returned, requests 1
TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, string returned, requests 1
TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, array returned, requests 1
TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, stdClass returned, requests 1
TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, EpAccountTokens\HttpRequest returned, requests 1
TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, array returned, requests 1
TypeError: The transport of EpAccountTokens must return EpAccountTokens\HttpResponse, null returned
