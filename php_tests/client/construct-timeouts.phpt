--TEST--
timeout, connectTimeout: 0.001 to 3600 seconds
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/client.inc';

foreach (['timeout', 'connectTimeout'] as $name) {
    foreach ([0.001, 1, 3600, 3600.0, 0.000999, 0, -0.0, -1, 3600.001, 3601, NAN, INF, -INF, PHP_INT_MAX, '2.5', 'soon', null, []] as $seconds) {
        show($name . ' ' . (is_float($seconds) ? var_export($seconds, true) : json_encode($seconds)), function () use ($name, $seconds) {
            // Weak mode, as in a shop's own file without strict_types.
            return new EpAccountTokens(...['grant' => Grant::implicit('client'), $name => $seconds]);
        });
    }
}
?>
--EXPECT--
timeout 0.001: a EpAccountTokens
timeout 1: a EpAccountTokens
timeout 3600: a EpAccountTokens
timeout 3600.0: a EpAccountTokens
timeout 0.000999: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout 0: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout -0.0: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout -1: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout 3600.001: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout 3601: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout NAN: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout INF: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout -INF: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout 9223372036854775807: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout "2.5": a EpAccountTokens
timeout "soon": TypeError: Argument #3 ($timeout) must be of type float, string given

Deprecated: EpAccountTokens::__construct(): Passing null to parameter #3 ($timeout) of type float is deprecated in /tmp/h-client/php_tests/client/construct-timeouts.php on line 10
timeout null: ValueError: Argument #3 ($timeout) must be between 0.001 and 3600 seconds
timeout []: TypeError: Argument #3 ($timeout) must be of type float, array given
connectTimeout 0.001: a EpAccountTokens
connectTimeout 1: a EpAccountTokens
connectTimeout 3600: a EpAccountTokens
connectTimeout 3600.0: a EpAccountTokens
connectTimeout 0.000999: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout 0: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout -0.0: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout -1: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout 3600.001: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout 3601: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout NAN: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout INF: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout -INF: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout 9223372036854775807: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout "2.5": a EpAccountTokens
connectTimeout "soon": TypeError: Argument #4 ($connectTimeout) must be of type float, string given

Deprecated: EpAccountTokens::__construct(): Passing null to parameter #4 ($connectTimeout) of type float is deprecated in /tmp/h-client/php_tests/client/construct-timeouts.php on line 10
connectTimeout null: ValueError: Argument #4 ($connectTimeout) must be between 0.001 and 3600 seconds
connectTimeout []: TypeError: Argument #4 ($connectTimeout) must be of type float, array given
