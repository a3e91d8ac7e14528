--TEST--
Token: what the class looks like
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/wording.inc';

use EpAccountTokens\Token;

$class = new ReflectionClass(Token::class);
var_dump($class->isFinal(), $class->isCloneable(), $class->implementsInterface('JsonSerializable'), $class->implementsInterface('Serializable'));
foreach ($class->getProperties() as $property) {
    echo declaration($property), "\n";
}
foreach ($class->getConstants() as $name => $value) {
    echo "$name: $value\n";
}
foreach ($class->getMethods() as $method) {
    echo $method->name, '(', implode(', ', array_map(fn ($parameter) => $parameter->getType() . ' $' . $parameter->name, $method->getParameters())), ')',
        $method->hasReturnType() ? ': ' . $method->getReturnType() : '', "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
public readonly string $type
public readonly string $accountId
public readonly string $accountName
public readonly ?string $accountMemberId
public readonly string $token
public readonly DateTimeImmutable $expires
public readonly DateTimeImmutable $obtained
public readonly ?int $rosterOffset
TYPE: account_management_authentication_token
HEADER: EP-Account-Management-Authentication-Token
__construct(string $accountId, string $accountName, string $token, DateTimeInterface $expires, ?string $accountMemberId, ?DateTimeInterface $obtained, string $type, ?int $rosterOffset)
isExpired(?DateTimeInterface $now): bool
expiresWithin(int $seconds, ?DateTimeInterface $now): bool
isRefreshDue(?DateTimeInterface $now): bool
toArray(): array
fromArray(array $data): EpAccountTokens\Token
jsonSerialize(): array
__serialize(): array
__unserialize(array $data): void
__set_state(array $data): EpAccountTokens\Token
