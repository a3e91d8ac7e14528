--TEST--
transport: what it takes is taken from the call's time
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$slow = function (): object {
    usleep(350_000);
    return answer(503);
};
// The answer came, however late; another attempt has no time left.
$service = new Service($slow, $slow);
echo outcome(fn () => simulated($service, timeout: 0.3)->listTokens('held-token')), ', requests ', count($service->requests), "\n";
$service = new Service(function (): object {
    usleep(350_000);
    return answer(200, ['access_token' => 'simulated-bearer', 'expires_in' => 3600]);
});
echo outcome(fn () => simulated($service, timeout: 0.3, grant: EpAccountTokens\Grant::implicit('client'))->listTokens('held-token')), ', requests ', count($service->requests), "\n";
?>
--EXPECT--
ServerErrorException 503, attempts 1, requests 1
TimeoutException, attempts 0, not sent, requests 1
