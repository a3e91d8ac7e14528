--TEST--
B5: oidcProfiles(): a service that repeats itself is left in the end
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$requests = 0;
$ep = simulated(function () use (&$requests) {
    $requests++;
    return answer(200, [
        'data' => array_map(fn (int $id) => ['id' => "profile-$id", 'name' => 'x'], range(1, 100)),
        'meta' => ['results' => ['total' => 1_000_000]],
    ]);
}, timeout: 60.0);
$count = count($ep->passwordProfiles(REALM));
echo $requests <= 101 && $count <= 10_100 ? 'left in time' : "$requests requests, $count profiles", "\n";
?>
--EXPECT--
left in time
