--TEST--
B10: An object whose constructor never came to its end: every method refuses it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/half_made.inc';
require_once __DIR__ . '/../support/values.inc';

/** An argument that a method takes. */
function argument(ReflectionParameter $parameter): mixed
{
    $type = explode('|', ltrim((string) $parameter->getType(), '?'))[0];
    return match ($type) {
        'string' => $parameter->name === 'redirectUri' || $parameter->name === 'authorizationEndpoint' ? 'https://shop.example/' : 'text',
        'int' => 1,
        'array' => [],
        EpAccountTokens\Token::class => token(),
        EpAccountTokens\TokenPage::class => new EpAccountTokens\TokenPage([token()]),
        EpAccountTokens\HttpRequest::class => new EpAccountTokens\HttpRequest('GET', '/v2/carts'),
        EpAccountTokens\OidcLogin::class => new EpAccountTokens\OidcLogin('https://idp.example/', 'state', 'https://shop.example/', str_repeat('v', 43)),
    };
}

foreach (loose_constructors() as $class => $construct) {
    $refusals = [];
    $object = half_made($class, $construct);
    foreach ((new ReflectionClass($class))->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        if ($method->isStatic() || in_array($method->name, ['__construct', '__unserialize'], true)) {
            continue;
        }
        $required = array_slice($method->getParameters(), 0, $method->getNumberOfRequiredParameters());
        try {
            $method->invoke($object, ...array_map(argument(...), $required));
            $refusals["$method->name is not refused"] = true;
        } catch (EpAccountTokens\EpAccountTokensError $error) {
            $refusals[$error->getMessage()] = true;
        } catch (Throwable $thrown) {
            $refusals["$method->name: " . get_class($thrown) . ': ' . $thrown->getMessage()] = true;
        }
    }
    echo "$class: ", implode(', ', array_keys($refusals)) ?: 'no methods', "\n";
}
?>
--EXPECT--
EpAccountTokens\Token: The token was not constructed
EpAccountTokens\TokenPage: The page was not constructed
EpAccountTokens\OidcLogin: The login was not constructed
EpAccountTokens\AccessToken: The access token was not constructed
EpAccountTokens\HttpRequest: The request was not constructed
EpAccountTokens\HttpResponse: The response was not constructed
EpAccountTokens\Transfer: no methods
EpAccountTokens\ApiError: no methods
EpAccountTokens\AuthenticationSettings: no methods
EpAccountTokens\OidcProfile: no methods
EpAccountTokens\PasswordProfile: no methods
EpAccountTokens: The client was not constructed
