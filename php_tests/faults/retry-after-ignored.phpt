--TEST--
F9: Retry-After that says nothing of use is as good as none
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$past = gmdate('D, d M Y H:i:s \G\M\T', time() - 3600);
foreach (['0', '-5', 'soon', '', "\x80", $past] as $value) {
    $waits = [];
    $ep = faulty_client($server, maxRetries: 1, observer: function ($transfer) use (&$waits): void {
        $waits[] = $transfer->retryInMs;
    });
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::answer(429, '', ['Retry-After' => $value]), times: 2);
    $thrown = thrown_by(fn () => $ep->loginWithOidc(...OIDC));
    printf(
        "%s: bodies %d, waited %s, retryAfter %s\n",
        $value === $past ? 'a date that is over' : json_encode($value, JSON_INVALID_UTF8_SUBSTITUTE),
        $server->bodies(),
        $waits[0] === null ? 'not' : ($waits[0] <= 100 ? 'the usual time' : "$waits[0] ms"),
        json_encode($thrown->retryAfter),
    );
}
?>
--EXPECT--
"0": bodies 2, waited the usual time, retryAfter 0
"-5": bodies 2, waited the usual time, retryAfter null
"soon": bodies 2, waited the usual time, retryAfter null
"": bodies 2, waited the usual time, retryAfter null
"\ufffd": bodies 2, waited the usual time, retryAfter null
a date that is over: bodies 2, waited the usual time, retryAfter null
