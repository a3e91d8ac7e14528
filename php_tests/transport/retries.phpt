--TEST--
transport: retries are made and reported, but not slept
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$start = hrtime(true);
$observer = function ($transfer): void {
    echo "  attempt $transfer->attempt: $transfer->status, sent again in ", json_encode($transfer->retryInMs), "\n";
};
echo "Retry-After\n";
$service = new Service(answer(503, '', ['Retry-After' => '20']), answer(429, '', ['Retry-After' => '10']), answer(201, page()));
echo outcome(fn () => simulated($service, timeout: 60.0, observer: $observer)->listTokens('held-token')), "\n";
echo "longer than what is left of the call\n";
$service = new Service(answer(503, '', ['Retry-After' => '20']));
echo outcome(fn () => simulated($service, timeout: 15.0, observer: $observer)->listTokens('held-token')), "\n";
echo "up to maxRetries\n";
$service = new Service(...array_fill(0, 9, answer(503, '', ['Retry-After' => '1'])));
echo outcome(fn () => simulated($service, maxRetries: 4, timeout: 60.0, observer: $observer)->listTokens('held-token')), "\n";
echo "jitter\n";
$waits = [];
$service = new Service(...array_fill(0, 9, answer(503)));
$ep = simulated($service, observer: function ($transfer) use (&$waits): void {
    $waits[] = $transfer->retryInMs;
});
echo outcome(fn () => $ep->listTokens('held-token')), "\n";
var_dump($waits[0] >= 0 && $waits[0] <= 100, $waits[1] >= 0 && $waits[1] <= 200, $waits[2]);
// Some 35 seconds, had they been slept.
var_dump((hrtime(true) - $start) / 1e9 < 30);
?>
--EXPECT--
Retry-After
  attempt 1: 503, sent again in 20000
  attempt 2: 429, sent again in 10000
  attempt 3: 201, sent again in null
TokenPage
longer than what is left of the call
  attempt 1: 503, sent again in null
ServerErrorException 503, attempts 1
up to maxRetries
  attempt 1: 503, sent again in 1000
  attempt 2: 503, sent again in 1000
  attempt 3: 503, sent again in 1000
  attempt 4: 503, sent again in 1000
  attempt 5: 503, sent again in null
ServerErrorException 503, attempts 5
jitter
ServerErrorException 503, attempts 3
bool(true)
bool(true)
NULL
bool(true)
