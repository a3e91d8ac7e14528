--TEST--
HttpRequest: a timeout is 0 to 3600 seconds, or null
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\HttpRequest;

foreach ([null, 0.0, 1, 3600.0] as $timeout) {
    var_dump((new HttpRequest('GET', '/', timeout: $timeout))->timeout);
}
foreach ([-0.001, 3600.1, NAN, INF] as $timeout) {
    echo outcome(fn () => new HttpRequest('GET', '/', timeout: $timeout)), "\n";
}
var_dump((clone new HttpRequest('GET', '/', timeout: 2.5))->timeout);
?>
--EXPECT--
NULL
float(0)
float(1)
float(3600)
ValueError: $timeout must be between 0 and 3600 seconds
ValueError: $timeout must be between 0 and 3600 seconds
ValueError: $timeout must be between 0 and 3600 seconds
ValueError: $timeout must be between 0 and 3600 seconds
float(2.5)
