--TEST--
B8: timeout, connectTimeout: 0.001 to 3600 seconds
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

foreach (['timeout', 'connectTimeout'] as $name) {
    foreach ([0.001, 1, 3600, 3600.0, 0.000999, 0, -0.0, -1, 3600.001, 3601, NAN, INF, -INF, PHP_INT_MAX, '2.5', 'soon', []] as $seconds) {
        show($name . ' ' . (is_float($seconds) ? var_export($seconds, true) : json_encode($seconds)), function () use ($name, $seconds) {
            // Weak mode, as in a shop's own file without strict_types.
            return new EpAccountTokens(...['grant' => Grant::implicit('client'), $name => $seconds]);
        });
    }
}
?>
--EXPECT--
timeout 0.001: EpAccountTokens
timeout 1: EpAccountTokens
timeout 3600: EpAccountTokens
timeout 3600.0: EpAccountTokens
timeout 0.000999: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout 0: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout -0.0: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout -1: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout 3600.001: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout 3601: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout NAN: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout INF: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout -INF: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout 9223372036854775807: ValueError: $timeout must be between 0.001 and 3600 seconds
timeout "2.5": EpAccountTokens
timeout "soon": TypeError: $timeout must be of type float, string given
timeout []: TypeError: $timeout must be of type float, array given
connectTimeout 0.001: EpAccountTokens
connectTimeout 1: EpAccountTokens
connectTimeout 3600: EpAccountTokens
connectTimeout 3600.0: EpAccountTokens
connectTimeout 0.000999: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout 0: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout -0.0: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout -1: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout 3600.001: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout 3601: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout NAN: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout INF: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout -INF: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout 9223372036854775807: ValueError: $connectTimeout must be between 0.001 and 3600 seconds
connectTimeout "2.5": EpAccountTokens
connectTimeout "soon": TypeError: $connectTimeout must be of type float, string given
connectTimeout []: TypeError: $connectTimeout must be of type float, array given
