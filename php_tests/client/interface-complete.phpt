--TEST--
EpAccountTokensInterface: has every instance method of EpAccountTokens, with the same signature, and secrets are marked in both or in neither
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
$methods = [];
foreach ((new ReflectionClass(EpAccountTokens::class))->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
    if (!$method->isStatic() && !$method->isConstructor()) {
        $methods[] = $method->name;
    }
}
$declared = array_map(fn ($method) => $method->name, (new ReflectionClass(EpAccountTokensInterface::class))->getMethods());
var_dump(array_diff($methods, $declared), array_diff($declared, $methods));

$signature = fn (ReflectionMethod $method) => implode(', ', array_map(
    fn ($parameter) => ($parameter->getAttributes(SensitiveParameter::class) ? 'secret ' : '') . $parameter,
    $method->getParameters(),
)) . ": {$method->getReturnType()}";
foreach ($declared as $name) {
    $own = $signature(new ReflectionMethod(EpAccountTokens::class, $name));
    $interfaces = $signature(new ReflectionMethod(EpAccountTokensInterface::class, $name));
    // `with` returns its own class.
    echo $own === $interfaces || $name === 'with' ? '' : "$name: $own, but in the interface $interfaces\n";
}
?>
--EXPECT--
array(0) {
}
array(0) {
}
