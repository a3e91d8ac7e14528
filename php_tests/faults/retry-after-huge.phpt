--TEST--
F9: a Retry-After longer than what is left fails at once, with retryAfter
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$date = gmdate('D, d M Y H:i:s \G\M\T', time() + 7200);
foreach (['61', '3600', '2147483648', '9223372036854776', '9000000000000000000', '9223372036854775807', $date] as $value) {
    foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
        EpAccountTokens::flushConnections();
        $server->clear();
        $server->plan(FaultyServer::TOKENS, Fault::answer(429, '', ['Retry-After' => $value]), times: 5);
        $thrown = within(30, fn () => thrown_by(fn () => call(faulty_client($server, timeout: 60.0), $method)));
        // Some versions of libcurl see no more than six hours.
        $seconds = match (true) {
            $value === $date => abs($thrown->retryAfter - 7200) < 100 ? 'about 7200' : $thrown->retryAfter,
            $thrown->retryAfter >= 21_600 => '21600 or more',
            default => json_encode($thrown->retryAfter),
        };
        echo $value === $date ? 'a date in two hours' : $value, ": bodies {$server->bodies()}, attempts $thrown->attempts, retryAfter $seconds\n";
    }
}
?>
--EXPECT--
61: bodies 1, attempts 1, retryAfter 61
61: bodies 1, attempts 1, retryAfter 61
61: bodies 1, attempts 1, retryAfter 61
3600: bodies 1, attempts 1, retryAfter 3600
3600: bodies 1, attempts 1, retryAfter 3600
3600: bodies 1, attempts 1, retryAfter 3600
2147483648: bodies 1, attempts 1, retryAfter 21600 or more
2147483648: bodies 1, attempts 1, retryAfter 21600 or more
2147483648: bodies 1, attempts 1, retryAfter 21600 or more
9223372036854776: bodies 1, attempts 1, retryAfter 21600 or more
9223372036854776: bodies 1, attempts 1, retryAfter 21600 or more
9223372036854776: bodies 1, attempts 1, retryAfter 21600 or more
9000000000000000000: bodies 1, attempts 1, retryAfter 21600 or more
9000000000000000000: bodies 1, attempts 1, retryAfter 21600 or more
9000000000000000000: bodies 1, attempts 1, retryAfter 21600 or more
9223372036854775807: bodies 1, attempts 1, retryAfter 21600 or more
9223372036854775807: bodies 1, attempts 1, retryAfter 21600 or more
9223372036854775807: bodies 1, attempts 1, retryAfter 21600 or more
a date in two hours: bodies 1, attempts 1, retryAfter about 7200
a date in two hours: bodies 1, attempts 1, retryAfter about 7200
a date in two hours: bodies 1, attempts 1, retryAfter about 7200
