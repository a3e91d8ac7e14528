--TEST--
F19: transport: whatever else it throws propagates at once, as it is
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\ApiException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ProtocolException;

foreach ([new RuntimeException('mine'), new LogicException('mine'), new Error('mine'), new ApiException('mine', 503), new ProtocolException('mine'), new EpAccountTokensException('mine')] as $exception) {
    $service = new Service($exception);
    $observed = 0;
    $thrown = thrown_by(fn () => simulated($service, observer: function () use (&$observed): void { $observed++; })->listTokens('held-token'));
    echo short_name($thrown), ' ', json_encode([$thrown === $exception, count($service->requests), $observed]), "\n";
}
// A warning that an error handler makes an exception.
set_error_handler(fn (int $level, string $message) => throw new ErrorException($message));
echo outcome(fn () => simulated(fn () => trigger_error('a warning'))->listTokens('held-token')), "\n";
?>
--EXPECT--
RuntimeException [true,1,0]
LogicException [true,1,0]
Error [true,1,0]
ApiException [true,1,0]
ProtocolException [true,1,0]
EpAccountTokensException [true,1,0]
ErrorException: a warning
