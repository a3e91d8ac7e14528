--TEST--
Exceptions: the tree, and every class of it is known to the tests
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/exceptions.inc';

foreach ([...EXCEPTIONS, EpAccountTokens\EpAccountTokensError::class] as $name) {
    $class = new ReflectionClass($name);
    echo implode(' > ', array_map(short_name(...), [...array_reverse(array_values(class_parents($name))), $name])), "\n";
    if ($class->isFinal() || $class->isAbstract() || !$class->isInstantiable()) {
        echo "cannot be extended and made\n";
    }
}
// What loops over EXCEPTIONS tests a new class only when it stands there.
foreach ((new ReflectionExtension('ep_account_tokens'))->getClasses() as $class) {
    if ($class->isSubclassOf(Exception::class) && !in_array($class->name, EXCEPTIONS, true)) {
        echo "$class->name is missing from php_tests/support/exceptions.inc\n";
    }
}
?>
--EXPECT--
Exception > EpAccountTokensException
Exception > EpAccountTokensException > ApiException
Exception > EpAccountTokensException > ApiException > AuthenticationFailedException
Exception > EpAccountTokensException > ApiException > InvalidRequestException
Exception > EpAccountTokensException > ApiException > UnauthorizedException
Exception > EpAccountTokensException > ApiException > ForbiddenException
Exception > EpAccountTokensException > ApiException > NotFoundException
Exception > EpAccountTokensException > ApiException > RateLimitedException
Exception > EpAccountTokensException > ApiException > ServerErrorException
Exception > EpAccountTokensException > ApiException > LoginRequiredException
Exception > EpAccountTokensException > AccountNotAvailableException
Exception > EpAccountTokensException > TransportException
Exception > EpAccountTokensException > TransportException > ConnectionFailedException
Exception > EpAccountTokensException > TransportException > TimeoutException
Exception > EpAccountTokensException > TransportException > TlsFailedException
Exception > EpAccountTokensException > TransportException > OutcomeUnknownException
Exception > EpAccountTokensException > ProtocolException
Exception > EpAccountTokensException > OidcException
Error > EpAccountTokensError
