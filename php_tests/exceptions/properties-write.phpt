--TEST--
Exceptions: every way to write to a property throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/exceptions.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens as Ep;

foreach ([
    new Ep\RateLimitedException('words', 429, [new Ep\ApiError('Title')], null, 5, 2),
    new Ep\TimeoutException('words', 28, true, 2, 1.5),
    new Ep\AccountNotAvailableException('words', 'account-1'),
    new Ep\ProtocolException('words', 302),
    new Ep\OidcException('words', 'access_denied'),
] as $e) {
    $before = carries($e);
    $refused = $tried = 0;
    foreach ((new ReflectionObject($e))->getProperties(ReflectionProperty::IS_PUBLIC) as $property) {
        $name = $property->name;
        foreach ([
            fn () => $e->$name = $e->$name,
            fn () => $e->$name[] = 'x',
            fn () => @$e->$name++,
            function () use ($e, $name) { unset($e->$name); },
            function () use ($e, $name) { $reference = &$e->$name; },
            fn () => $property->setValue($e, $e->$name),
        ] as $write) {
            $tried++;
            $refused += thrown_by($write) instanceof Error;
        }
    }
    echo short_name($e), ': ', $refused, ' of ', $tried, ' refused, ', carries($e) === $before ? 'unchanged' : 'CHANGED', "\n";
}
$e = new Ep\TimeoutException();
attempt('as words', fn () => $e->curlCode = 5);
?>
--EXPECT--
RateLimitedException: 30 of 30 refused, unchanged
TimeoutException: 24 of 24 refused, unchanged
AccountNotAvailableException: 6 of 6 refused, unchanged
ProtocolException: 6 of 6 refused, unchanged
OidcException: 6 of 6 refused, unchanged
as words: Error: Cannot modify readonly property EpAccountTokens\TransportException::$curlCode
