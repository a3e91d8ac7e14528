--TEST--
A10: Exceptions: none is serialisable, not even a shop's own class below one, nor anything that holds one as previous
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/exceptions.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens as Ep;

class ShopException extends Ep\ApiException
{
}

foreach ([...EXCEPTIONS, Ep\EpAccountTokensError::class, ShopException::class] as $class) {
    attempt(short_name($class), fn () => serialize(new $class('words')));
    $payload = 'O:' . strlen($class) . ":\"$class\":0:{}";
    echo '  ', get_class(thrown_by(fn () => unserialize($payload))), ' ', get_class(thrown_by(fn () => unserialize("C" . substr($payload, 1)))), "\n";
}
$e = new RuntimeException('words', 0, new Ep\TimeoutException());
attempt('as previous', fn () => serialize($e));
?>
--EXPECT--
EpAccountTokensException: Exception: Serialization of 'EpAccountTokens\EpAccountTokensException' is not allowed
  Exception Exception
ApiException: Exception: Serialization of 'EpAccountTokens\ApiException' is not allowed
  Exception Exception
AuthenticationFailedException: Exception: Serialization of 'EpAccountTokens\AuthenticationFailedException' is not allowed
  Exception Exception
InvalidRequestException: Exception: Serialization of 'EpAccountTokens\InvalidRequestException' is not allowed
  Exception Exception
UnauthorizedException: Exception: Serialization of 'EpAccountTokens\UnauthorizedException' is not allowed
  Exception Exception
ForbiddenException: Exception: Serialization of 'EpAccountTokens\ForbiddenException' is not allowed
  Exception Exception
NotFoundException: Exception: Serialization of 'EpAccountTokens\NotFoundException' is not allowed
  Exception Exception
RateLimitedException: Exception: Serialization of 'EpAccountTokens\RateLimitedException' is not allowed
  Exception Exception
ServerErrorException: Exception: Serialization of 'EpAccountTokens\ServerErrorException' is not allowed
  Exception Exception
LoginRequiredException: Exception: Serialization of 'EpAccountTokens\LoginRequiredException' is not allowed
  Exception Exception
AccountNotAvailableException: Exception: Serialization of 'EpAccountTokens\AccountNotAvailableException' is not allowed
  Exception Exception
TransportException: Exception: Serialization of 'EpAccountTokens\TransportException' is not allowed
  Exception Exception
ConnectionFailedException: Exception: Serialization of 'EpAccountTokens\ConnectionFailedException' is not allowed
  Exception Exception
TimeoutException: Exception: Serialization of 'EpAccountTokens\TimeoutException' is not allowed
  Exception Exception
TlsFailedException: Exception: Serialization of 'EpAccountTokens\TlsFailedException' is not allowed
  Exception Exception
OutcomeUnknownException: Exception: Serialization of 'EpAccountTokens\OutcomeUnknownException' is not allowed
  Exception Exception
ProtocolException: Exception: Serialization of 'EpAccountTokens\ProtocolException' is not allowed
  Exception Exception
OidcException: Exception: Serialization of 'EpAccountTokens\OidcException' is not allowed
  Exception Exception
EpAccountTokensError: Exception: Serialization of 'EpAccountTokens\EpAccountTokensError' is not allowed
  Exception Exception
ShopException: Exception: Serialization of 'ShopException' is not allowed
  Exception Exception
as previous: Exception: Serialization of 'EpAccountTokens\TimeoutException' is not allowed
