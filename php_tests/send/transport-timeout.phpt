--TEST--
transport: the time that is left grows less from one request of a call to the next
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\{Grant, HttpRequest, HttpResponse};

$given = [];
$ep = simulated(function (HttpRequest $request) use (&$given): HttpResponse {
    $given[] = $request->timeout;
    usleep(20_000);
    return count($given) === 1 ? answer(200, ['access_token' => 'bearer', 'expires_in' => 3600]) : answer(201, page(entry()));
}, timeout: 60.0, grant: Grant::implicit('client'));
$ep->listTokens('held-token');
var_dump(count($given), $given[0] <= 60.0, $given[1] < $given[0], $given[1] > 0.0);
?>
--EXPECT--
int(2)
bool(true)
bool(true)
bool(true)
