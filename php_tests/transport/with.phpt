--TEST--
transport: with() keeps it, and the bearer
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\Grant;

$service = new Service(answer(200, ['access_token' => 'simulated-bearer', 'expires_in' => 3600]), answer(201, page(entry())), answer(503));
$ep = simulated($service, grant: Grant::implicit('client'));
$ep->accessToken();
$other = $ep->with(timeout: 61.0, maxRetries: 0, headers: ['EP-Channel' => 'app']);
unset($ep);
echo summary($other->listTokens('held-token')), ' ', outcome(fn () => $other->listTokens('held-token')), "\n";
foreach ($service->requests as $request) {
    echo parse_url($request->url, PHP_URL_PATH), ' ', $request->headers['Authorization'] ?? '', ' ', $request->headers['EP-Channel'] ?? '', "\n";
}
?>
--EXPECT--
account-1 ServerErrorException 503, attempts 1
/oauth/access_token  
/v2/account-members/tokens Bearer simulated-bearer app
/v2/account-members/tokens Bearer simulated-bearer app
