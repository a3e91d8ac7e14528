--TEST--
Exceptions: arguments by name, as a test of a shop would write them
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/exceptions.inc';

use EpAccountTokens as Ep;

echo carries(new Ep\RateLimitedException(retryAfter: 7)), "\n";
echo carries(new Ep\AuthenticationFailedException(status: 400, errors: [new Ep\ApiError(detail: 'authentication failed', title: 'Bad Request')])), "\n";
echo carries(new Ep\LoginRequiredException(requestId: 'request-1', attempts: 3)), "\n";
echo carries(new Ep\OutcomeUnknownException(curlCode: 56, sent: true, elapsed: 0.25)), "\n";
echo carries(new Ep\TimeoutException(attempts: 3)), "\n";
echo carries(new Ep\AccountNotAvailableException(accountId: 'account-1')), "\n";
echo carries(new Ep\ProtocolException(status: 302)), "\n";
echo carries(new Ep\OidcException(error: 'access_denied')), "\n";
?>
--EXPECT--
RateLimitedException 0: status=0 errors=[] requestId=NULL retryAfter=7 attempts=1
AuthenticationFailedException 400: status=400 errors=[Bad Request//authentication failed] requestId=NULL retryAfter=NULL attempts=1
LoginRequiredException 0: status=0 errors=[] requestId='request-1' retryAfter=NULL attempts=3
OutcomeUnknownException 0: curlCode=56 sent=true attempts=1 elapsed=ok
TimeoutException 0: curlCode=0 sent=false attempts=3 elapsed=ok
AccountNotAvailableException 0: accountId='account-1'
ProtocolException 0: status=302
OidcException 0: error='access_denied'
