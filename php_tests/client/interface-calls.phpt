--TEST--
EpAccountTokensInterface: the tests that call every login know every login
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\TokenPage;

require __DIR__ . '/../support/client.inc';

// completeOidc() looks at a callback, and then is loginWithOidc().
$calls = ['completeOidc' => []] + CALLS;
foreach ((new ReflectionClass(EpAccountTokensInterface::class))->getMethods() as $method) {
    if ((string) $method->getReturnType() === TokenPage::class && !isset($calls[$method->name])) {
        echo "$method->name() has no arguments in CALLS of php_tests/support/client.inc\n";
    }
    unset($calls[$method->name]);
}
foreach (array_keys($calls) as $name) {
    echo "there is no $name()\n";
}
echo "done\n";
?>
--EXPECT--
done
