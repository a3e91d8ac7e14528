--TEST--
F9: Errors: Retry-After becomes retryAfter, in seconds
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach ([
    '429, seconds' => [429, ['Retry-After' => '120']],
    '429, any case' => [429, ['retry-after' => '3600']],
    '503, seconds' => [503, ['Retry-After' => '60']],
    '429, a day' => [429, ['Retry-After' => '86400']],
    '429, at once' => [429, ['Retry-After' => '0']],
    '429, none' => [429, []],
    '429, no number' => [429, ['Retry-After' => 'soon']],
    '429, negative' => [429, ['Retry-After' => '-5']],
] as $what => [$status, $headers]) {
    $server->reply(TOKENS, $status, errors($status, 'Problem'), $headers, times: 5);
    $thrown = thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']));
    $server->clearReplies();
    echo "$what: ", short_name($thrown), ' ', json_encode($thrown->retryAfter), "\n";
}
$server->reply(TOKENS, 429, '', ['Retry-After' => gmdate('D, d M Y H:i:s \G\M\T', time() + 3600)], times: 5);
$seconds = thrown_by(fn () => $ep->loginWithPassword(...CALLS['loginWithPassword']))->retryAfter;
echo '429, a date in an hour: ', abs($seconds - 3600) < 60 ? 'about 3600' : $seconds, "\n";
?>
--EXPECT--
429, seconds: RateLimitedException 120
429, any case: RateLimitedException 3600
503, seconds: ServerErrorException 60
429, a day: RateLimitedException 86400
429, at once: RateLimitedException 0
429, none: RateLimitedException null
429, no number: RateLimitedException null
429, negative: RateLimitedException null
429, a date in an hour: about 3600
