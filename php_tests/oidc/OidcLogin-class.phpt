--TEST--
OidcLogin: final, JSON-serialisable, without dynamic properties
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/wording.inc';

use EpAccountTokens\OidcLogin;

$class = new ReflectionClass(OidcLogin::class);
var_dump($class->isFinal(), $class->implementsInterface(JsonSerializable::class), $class->isCloneable());
foreach ($class->getProperties() as $property) {
    echo declaration($property), "\n";
}
foreach ($class->getMethods() as $method) {
    echo $method->getName(), '(', implode(', ', array_map(fn ($parameter) => $parameter->getName() . (count($parameter->getAttributes(SensitiveParameter::class)) ? ' (sensitive)' : ''), $method->getParameters())), "): {$method->getReturnType()}\n";
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
public readonly string $authorizationUrl
public readonly string $state
public readonly string $redirectUri
public readonly DateTimeImmutable $createdAt
public readonly string $codeVerifier
__construct(authorizationUrl, state, redirectUri, codeVerifier (sensitive), createdAt): 
toArray(): array
fromArray(data (sensitive)): EpAccountTokens\OidcLogin
jsonSerialize(): array
__serialize(): array
__unserialize(data (sensitive)): void
__set_state(data (sensitive)): EpAccountTokens\OidcLogin
