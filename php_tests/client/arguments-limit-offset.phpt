--TEST--
B8: Arguments: limits are 1 to 100, offsets 0 to 10,000
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
foreach (CALLS as $method => $arguments) {
    foreach ([0, 101, -1, PHP_INT_MAX, PHP_INT_MIN] as $limit) {
        $thrown = thrown_by(fn () => $ep->$method(...$arguments, limit: $limit));
        $number = array_search('limit', array_column((new ReflectionMethod($ep, $method))->getParameters(), 'name')) + 1;
        $whole = $thrown::class . ': ' . $thrown->getMessage();
        $lines[str_replace(["$method()", "#$number "], ['every method()', ''], $whole)][$limit] = $limit;
    }
}
foreach ([-1, 10_001, PHP_INT_MAX, PHP_INT_MIN] as $offset) {
    $thrown = thrown_by(fn () => $ep->listTokens('held-token', offset: $offset));
    $lines[$thrown::class . ': ' . $thrown->getMessage()][] = $offset;
}
foreach ($lines as $line => $values) {
    echo "$line (", implode(', ', $values), ")\n";
}
show_count($server);
?>
--EXPECT--
ValueError: EpAccountTokens::every method(): Argument ($limit) must be between 1 and 100 (0, 101, -1, 9223372036854775807, -9223372036854775808)
ValueError: EpAccountTokens::listTokens(): Argument #3 ($offset) must be between 0 and 10000 (-1, 10001, 9223372036854775807, -9223372036854775808)
the server saw 0 requests
