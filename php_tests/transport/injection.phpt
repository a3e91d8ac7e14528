--TEST--
A2: transport: line breaks in headers and odd names of an answer do no harm
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

foreach ([
    ['X-Request-Id' => "id\r\nRetry-After: 5"],
    ["X-Other\r\nRetry-After" => '5'],
    ['X-Request-Id' => "id\0"],
    ['X-Request-Id' => str_repeat('x', 10_000)],
    ['Retry-After' => "5\r\n"],
    ['Retry-After' => ' 5 '],
    ['Retry-After' => '-5'],
    ['Retry-After' => 'soon'],
    ['' => 'x', ':' => ':', ' ' => ' '],
] as $headers) {
    $thrown = thrown_by(fn () => simulated(new Service(answer(429, '', $headers)), maxRetries: 0)->listTokens('held-token'));
    echo json_encode([$thrown->retryAfter, $thrown->requestId]), ' ', short_name($thrown), "\n";
}
?>
--EXPECT--
[null,null] RateLimitedException
[null,null] RateLimitedException
[null,null] RateLimitedException
[null,null] RateLimitedException
[5,null] RateLimitedException
[5,null] RateLimitedException
[null,null] RateLimitedException
[null,null] RateLimitedException
[null,null] RateLimitedException
