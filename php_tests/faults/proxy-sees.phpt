--TEST--
A6: a proxy gets its own credentials, and neither bearer nor body
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$proxy = FaultyServer::start();
$proxy->plan(FaultyServer::CONNECT, Fault::answer(407, '', ['Proxy-Authenticate' => 'Basic']), times: 9);
$uri = str_replace('http://', 'http://user:pass@', $proxy->baseUri);
echo outcome(fn () => faulty_client($server, proxy: $uri, maxRetries: 0)->loginWithPassword(...PASSWORD)), "\n";
foreach ($proxy->requests() as $request) {
    echo preg_replace("/:\d+ .*/s", "", $request["head"]), str_contains($request['head'], 'Basic ' . base64_encode('user:pass')) ? ' with its credentials' : '', $request['body'], "\n";
    echo preg_match('/shop-bearer|EP-Account|the-password/i', $request['head']) ? 'MORE THAN IT SHOULD' : 'no more', "\n";
}
?>
--EXPECT--
ConnectionFailedException, attempts 1, not sent
CONNECT 127.0.0.1 with its credentials
no more
