--TEST--
TokenPage: what the class looks like
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/wording.inc';

$class = new ReflectionClass(EpAccountTokens\TokenPage::class);
var_dump($class->isFinal(), $class->isCloneable(), $class->isIterable(), $class->implementsInterface('Countable'), $class->hasMethod('first'));
foreach ($class->getProperties() as $property) {
    echo declaration($property), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
public readonly array $tokens
public readonly ?string $accountMemberId
public readonly ?int $limit
public readonly ?int $offset
public readonly ?int $totalAccounts
public readonly ?int $pageCurrent
public readonly ?int $pageTotal
public readonly array $links
