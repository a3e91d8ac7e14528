--TEST--
Exceptions: every argument may be left out
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/exceptions.inc';

foreach (EXCEPTIONS as $class) {
    $e = new $class();
    echo carries($e), "\n";
    if ($e->getMessage() !== '' || $e->getPrevious() !== null) {
        echo "but has message or previous\n";
    }
}
?>
--EXPECT--
EpAccountTokensException 0: 
ApiException 0: status=0 errors=[] requestId=NULL retryAfter=NULL attempts=1
AuthenticationFailedException 0: status=0 errors=[] requestId=NULL retryAfter=NULL attempts=1
InvalidRequestException 0: status=0 errors=[] requestId=NULL retryAfter=NULL attempts=1
UnauthorizedException 0: status=0 errors=[] requestId=NULL retryAfter=NULL attempts=1
ForbiddenException 0: status=0 errors=[] requestId=NULL retryAfter=NULL attempts=1
NotFoundException 0: status=0 errors=[] requestId=NULL retryAfter=NULL attempts=1
RateLimitedException 0: status=0 errors=[] requestId=NULL retryAfter=NULL attempts=1
ServerErrorException 0: status=0 errors=[] requestId=NULL retryAfter=NULL attempts=1
LoginRequiredException 0: status=0 errors=[] requestId=NULL retryAfter=NULL attempts=1
AccountNotAvailableException 0: accountId=''
TransportException 0: curlCode=0 sent=false attempts=1 elapsed=ok
ConnectionFailedException 0: curlCode=0 sent=false attempts=1 elapsed=ok
TimeoutException 0: curlCode=0 sent=false attempts=1 elapsed=ok
TlsFailedException 0: curlCode=0 sent=false attempts=1 elapsed=ok
OutcomeUnknownException 0: curlCode=0 sent=false attempts=1 elapsed=ok
ProtocolException 0: status=0
OidcException 0: error=''
