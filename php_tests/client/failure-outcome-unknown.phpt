--TEST--
F5: Failures: a single-use credential went out and no complete answer came: OutcomeUnknownException says what to do, and the server saw one body
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\TransportException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach (['loginWithOidc' => 'through the login again', 'loginWithOneTimePassword' => 'request another one', 'selfSignup' => 'log in with the same'] as $method => $advice) {
    foreach (['silence' => [['delay' => 10_000], 0.4], 'dropped' => [['drop' => true], 60.0]] as $what => [$reply, $timeout]) {
        $server->clearLog();
        $server->reply(TOKENS, 201, page(entry()), ...$reply, times: 5);
        $thrown = thrown_by(fn () => scripted_client($server, timeout: $timeout)->$method(...CALLS[$method]));
        $server->clearReplies();
        echo "$method, $what: ", short_name($thrown), ', ', $thrown->sent ? 'sent' : 'not sent', ", attempts $thrown->attempts, curl code $thrown->curlCode\n";
        echo str_contains($thrown->getMessage(), $advice) ? '' : "NO ADVICE in {$thrown->getMessage()}\n";
        echo $thrown instanceof TransportException ? '  ' : 'NO TransportException ';
        show_count($server);
    }
}
?>
--EXPECT--
loginWithOidc, silence: OutcomeUnknownException, sent, attempts 1, curl code 28
  the server saw 1 request
loginWithOidc, dropped: OutcomeUnknownException, sent, attempts 1, curl code 52
  the server saw 1 request
loginWithOneTimePassword, silence: OutcomeUnknownException, sent, attempts 1, curl code 28
  the server saw 1 request
loginWithOneTimePassword, dropped: OutcomeUnknownException, sent, attempts 1, curl code 52
  the server saw 1 request
selfSignup, silence: OutcomeUnknownException, sent, attempts 1, curl code 28
  the server saw 1 request
selfSignup, dropped: OutcomeUnknownException, sent, attempts 1, curl code 52
  the server saw 1 request
