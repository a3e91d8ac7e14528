--TEST--
EpAccountTokensInterface: a lazy proxy, or a decorator written by hand, may give the real client for with()
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

/* A proxy of an interface declares each method as that does. */
$methods = '';
foreach ((new ReflectionClass(EpAccountTokensInterface::class))->getMethods() as $method) {
    $parameters = implode(', ', array_map(fn ($parameter) => $parameter->getType() . " \$$parameter->name"
        . ($parameter->isOptional() ? ' = ' . var_export($parameter->getDefaultValue(), true) : ''), $method->getParameters()));
    $type = (string) $method->getReturnType();
    $methods .= "public function $method->name($parameters): $type { " . ($type === 'void' ? '' : 'return ') . "\$this->real()->$method->name(...func_get_args()); }\n";
}
eval("final class LazyClient implements EpAccountTokensInterface {
    public function __construct(private Closure|EpAccountTokensInterface \$real) {}
    private function real(): EpAccountTokensInterface { return \$this->real = \$this->real instanceof Closure ? (\$this->real)() : \$this->real; }
    $methods
}");

$server = CommerceServer::start();
$ep = new LazyClient(fn () => scripted_client($server));
$server->reply(TOKENS, 201, page(entry()), times: 2);
echo $ep->with(timeout: 61.0, maxRetries: 0)->listTokens('held')->tokens[0]->accountId, "\n";
// The client itself still promises its own class.
echo get_class(scripted_client($server)->with()), ' ', (new ReflectionMethod(EpAccountTokens::class, 'with'))->getReturnType(), ' ',
    (new ReflectionMethod(EpAccountTokensInterface::class, 'with'))->getReturnType(), "\n";
?>
--EXPECT--
account-1
EpAccountTokens static EpAccountTokensInterface
