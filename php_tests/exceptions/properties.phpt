--TEST--
Exceptions: the properties, typed and readonly
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/exceptions.inc';

foreach (EXCEPTIONS as $class) {
    foreach ((new ReflectionClass($class))->getProperties() as $property) {
        if ($property->class === $class) {
            echo short_name($class), ': ', declaration($property), "\n";
        }
    }
}
?>
--EXPECT--
ApiException: public readonly int $status
ApiException: public readonly array $errors
ApiException: public readonly ?string $requestId
ApiException: public readonly ?int $retryAfter
ApiException: public readonly int $attempts
AccountNotAvailableException: public readonly string $accountId
TransportException: public readonly int $curlCode
TransportException: public readonly bool $sent
TransportException: public readonly int $attempts
TransportException: public readonly float $elapsed
ProtocolException: public readonly int $status
OidcException: public readonly string $error
