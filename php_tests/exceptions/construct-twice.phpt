--TEST--
Exceptions: a second run of the constructor throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/exceptions.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens as Ep;

foreach ([
    [new Ep\NotFoundException('words', 404, [new Ep\ApiError('Title')], 'request-1', 5, 2), ['other', 500, [], 'request-2', 6, 3]],
    [new Ep\TimeoutException('words', 28, true, 2, 1.5), ['other', 7, false, 3, 2.5]],
    [new Ep\AccountNotAvailableException('words', 'account-1'), ['other', 'account-2']],
    [new Ep\ProtocolException('words', 302), ['other', 200]],
    [new Ep\OidcException('words', 'access_denied'), ['other', 'server_error']],
] as [$e, $arguments]) {
    $before = carries($e);
    attempt(short_name($e), fn () => $e->__construct(...$arguments));
    var_dump(carries($e) === $before, $e->getMessage(), $e->getPrevious());
}
?>
--EXPECT--
NotFoundException: Error: Cannot modify readonly property EpAccountTokens\ApiException::$status
bool(true)
string(5) "words"
NULL
TimeoutException: Error: Cannot modify readonly property EpAccountTokens\TransportException::$curlCode
bool(true)
string(5) "words"
NULL
AccountNotAvailableException: Error: Cannot modify readonly property EpAccountTokens\AccountNotAvailableException::$accountId
bool(true)
string(5) "words"
NULL
ProtocolException: Error: Cannot modify readonly property EpAccountTokens\ProtocolException::$status
bool(true)
string(5) "words"
NULL
OidcException: Error: Cannot modify readonly property EpAccountTokens\OidcException::$error
bool(true)
string(5) "words"
NULL
