--TEST--
EpAccountTokensInterface: can be implemented by a shop's own double, and both pass its type hint
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\AccessToken;
use EpAccountTokens\AuthenticationSettings;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;

/** @return string the type, or the first of several, without `?` */
function type_of(ReflectionType $type): string
{
    return explode('|', ltrim((string) $type, '?'))[0];
}

function parameter(ReflectionParameter $parameter): string
{
    $default = $parameter->isDefaultValueAvailable() ? ' = ' . var_export($parameter->getDefaultValue(), true) : '';
    return "{$parameter->getType()} \$$parameter->name$default";
}

/** The method as the interface declares it, except that an implementation may promise its own class. */
function implementation(ReflectionMethod $method): string
{
    $parameters = implode(', ', array_map(parameter(...), $method->getParameters()));
    $type = $method->getReturnType();
    [$result, $body] = match ((string) $type) {
        'void' => ['void', ''],
        EpAccountTokensInterface::class => ['static', 'return $this;'],
        default => [$type, sprintf('return $this->values[%s];', var_export(type_of($type), true))],
    };
    return "public function $method->name($parameters): $result { $body }";
}

function origin_of(EpAccountTokensInterface $ep): string
{
    return $ep->baseUri();
}

$token = new Token('account-1', 'Analytical Engines Ltd', 'token', new DateTimeImmutable('+1 hour'));
$values = [
    'string' => 'https://double.example',
    'array' => [],
    Traversable::class => new ArrayIterator([$token]),
    Token::class => $token,
    TokenPage::class => new TokenPage([$token]),
    OidcLogin::class => new OidcLogin('https://idp.example/', 'state', 'https://shop.example/', str_repeat('v', 43)),
    AccessToken::class => new AccessToken('bearer'),
    AuthenticationSettings::class => new AuthenticationSettings('realm'),
    HttpRequest::class => new HttpRequest('GET', '/v2/carts'),
    HttpResponse::class => new HttpResponse(200),
];
$methods = (new ReflectionClass(EpAccountTokensInterface::class))->getMethods();

// Made from the interface, so that a new method is tested too.
eval('final class ShopDouble implements EpAccountTokensInterface {
    public function __construct(private array $values) {}
    ' . implode("\n", array_map(implementation(...), $methods)) . '
}');
$double = new ShopDouble($values);

foreach ($methods as $method) {
    $required = array_slice($method->getParameters(), 0, $method->getNumberOfRequiredParameters());
    $double->{$method->name}(...array_map(fn (ReflectionParameter $parameter) => $values[type_of($parameter->getType())], $required));
}
echo origin_of($double), ' ', origin_of(new EpAccountTokens(Grant::implicit('client'), 'https://shop.example')), "\n";
echo implode($double->loginWithPassword('profile-1', 'ada', 'the-password')->accountNames()), "\n";
?>
--EXPECT--
https://double.example https://shop.example
Analytical Engines Ltd
