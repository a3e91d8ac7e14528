--TEST--
F9: Sent again: 429, single-use credentials once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

each_method(FaultyServer::start(), fn (FaultyServer $server, string $target) => $server->plan($target, Fault::answer(429), times: 5));
?>
--EXPECT--
accessToken               bodies 3  RateLimitedException 429, attempts 3
authenticationSettings    bodies 3  RateLimitedException 429, attempts 3
loginWithPassword         bodies 3  RateLimitedException 429, attempts 3
listTokens                bodies 3  RateLimitedException 429, attempts 3
switchAccount             bodies 3  RateLimitedException 429, attempts 3
refresh                   bodies 3  RateLimitedException 429, attempts 3
nextPage                  bodies 3  RateLimitedException 429, attempts 3
requestOneTimePassword    bodies 2  RateLimitedException 429, attempts 2
loginWithOidc             bodies 2  RateLimitedException 429, attempts 2
loginWithOneTimePassword  bodies 2  RateLimitedException 429, attempts 2
selfSignup                bodies 2  RateLimitedException 429, attempts 2
