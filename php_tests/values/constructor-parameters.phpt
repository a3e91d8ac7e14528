--TEST--
Values and exceptions: a constructor puts each argument into the property that has the parameter's name
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\ApiError;

/** An argument that no other parameter of the constructor is given, and that is allowed there. */
function argument(ReflectionParameter $parameter): mixed
{
    $number = 201 + $parameter->getPosition();
    $type = str_replace('?', '', (string) $parameter->getType());
    return match (true) {
        $parameter->name === 'codeVerifier' => str_repeat('v', 43),
        $parameter->name === 'tokens' => [token()],
        $parameter->name === 'errors' => [new ApiError('title')],
        $parameter->name === 'links' => ['current' => 'a', 'first' => 'b', 'last' => 'c', 'next' => 'd', 'prev' => 'e'],
        $parameter->name === 'headers' => ['EP-Channel' => 'web'],
        $type === 'string' => $parameter->name,
        $type === 'int' => $number,
        $type === 'float' => $number + 0.5,
        $type === 'bool' => $parameter->name === 'sent' || $parameter->name === 'enableSelfSignup',
        $type === 'DateTimeInterface' => utc("2024-06-27T12:00:00.$number"),
        $type === 'Throwable' => new Exception('before'),
    };
}

/** What came of it; of an exception's own properties PHP gives out message and previous by methods alone. */
function property(object $object, string $name): mixed
{
    return match ($name) {
        'message' => $object->getMessage(),
        'previous' => $object->getPrevious(),
        default => $object->$name,
    };
}

foreach ((new ReflectionExtension('ep_account_tokens'))->getClasses() as $class) {
    $constructor = $class->getConstructor();
    if (!$constructor?->isPublic() || $constructor->class !== $class->name || $class->name === EpAccountTokens::class) {
        continue;
    }
    $arguments = array_map(argument(...), $constructor->getParameters());
    $object = $class->newInstance(...$arguments);
    $wrong = [];
    foreach ($constructor->getParameters() as $i => $parameter) {
        $property = property($object, $parameter->name);
        $same = $arguments[$i] instanceof DateTimeInterface ? $arguments[$i] == $property : $arguments[$i] === $property;
        if (!$same) {
            $wrong[] = "\$$parameter->name is " . var_export($property, true);
        }
    }
    $lines[] = $class->getShortName() . ': ' . ($wrong ? implode(', ', $wrong) : count($arguments) . ' arguments');
}
sort($lines);
echo implode("\n", $lines), "\n";
?>
--EXPECT--
AccessToken: 2 arguments
AccountNotAvailableException: 3 arguments
ApiError: 3 arguments
ApiException: 7 arguments
AuthenticationSettings: 6 arguments
HttpRequest: 5 arguments
HttpResponse: 3 arguments
OidcException: 3 arguments
OidcLogin: 5 arguments
OidcProfile: 6 arguments
PasswordProfile: 4 arguments
ProtocolException: 3 arguments
Token: 8 arguments
TokenPage: 8 arguments
Transfer: 18 arguments
TransportException: 6 arguments
