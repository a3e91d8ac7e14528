--TEST--
B10: Exceptions: a subclass that does not call the parent's constructor has nothing to read, and does no harm
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/exceptions.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens as Ep;

foreach ([...API_EXCEPTIONS, ...TRANSPORT_EXCEPTIONS, Ep\AccountNotAvailableException::class, Ep\ProtocolException::class, Ep\OidcException::class] as $class) {
    $name = 'Unconstructed' . short_name($class);
    eval("final class $name extends $class { public function __construct() {} }");
    $e = new $name();
    $errors = 0;
    $properties = (new ReflectionClass($class))->getProperties(ReflectionProperty::IS_PUBLIC);
    foreach ($properties as $property) {
        $errors += thrown_by(fn () => $e->{$property->name}) instanceof Error;
    }
    var_dump($errors === count($properties) && isset($e->{$properties[0]->name}) === false);
    var_export($e, true);
    print_r($e, true);
    json_encode($e);
    strval($e);
    caught($e);
}

function caught(Exception $e): void
{
    try {
        throw $e;
    } catch (Ep\EpAccountTokensException $e) {
        $e->getTraceAsString();
    }
}

attempt('status', fn () => (new UnconstructedApiException())->status);
attempt('sent', fn () => (new UnconstructedTimeoutException())->sent);

// It can be made up for.
$constructor = (new ReflectionClass(Ep\ApiException::class))->getConstructor();
$e = new UnconstructedApiException();
$constructor->invoke($e, 'late', 404);
echo carries($e), ' ', $e->getMessage(), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
status: Error: Typed property EpAccountTokens\ApiException::$status must not be accessed before initialization
sent: Error: Typed property EpAccountTokens\TransportException::$sent must not be accessed before initialization
UnconstructedApiException 404: status=404 errors=[] requestId=NULL retryAfter=NULL attempts=1 late
