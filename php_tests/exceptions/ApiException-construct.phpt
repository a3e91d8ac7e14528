--TEST--
Exceptions: ApiException and all below it are made with what they carry
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/exceptions.inc';

use EpAccountTokens\ApiError;

$previous = new RuntimeException('cause');
foreach (API_EXCEPTIONS as $class) {
    $e = new $class('words', 429, [new ApiError('Title', 429, 'detail'), new ApiError('Other')], 'request-1', 30, 2, $previous);
    echo carries($e), ' ', $e->getMessage(), ' ', $e->getPrevious()?->getMessage(), "\n";
}
?>
--EXPECT--
ApiException 429: status=429 errors=[Title/429/detail, Other//] requestId='request-1' retryAfter=30 attempts=2 words cause
AuthenticationFailedException 429: status=429 errors=[Title/429/detail, Other//] requestId='request-1' retryAfter=30 attempts=2 words cause
InvalidRequestException 429: status=429 errors=[Title/429/detail, Other//] requestId='request-1' retryAfter=30 attempts=2 words cause
UnauthorizedException 429: status=429 errors=[Title/429/detail, Other//] requestId='request-1' retryAfter=30 attempts=2 words cause
ForbiddenException 429: status=429 errors=[Title/429/detail, Other//] requestId='request-1' retryAfter=30 attempts=2 words cause
NotFoundException 429: status=429 errors=[Title/429/detail, Other//] requestId='request-1' retryAfter=30 attempts=2 words cause
RateLimitedException 429: status=429 errors=[Title/429/detail, Other//] requestId='request-1' retryAfter=30 attempts=2 words cause
ServerErrorException 429: status=429 errors=[Title/429/detail, Other//] requestId='request-1' retryAfter=30 attempts=2 words cause
LoginRequiredException 429: status=429 errors=[Title/429/detail, Other//] requestId='request-1' retryAfter=30 attempts=2 words cause
