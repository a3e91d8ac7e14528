--TEST--
Exceptions: what their constructors refuse
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/values.inc';

use EpAccountTokens as Ep;

$error = new Ep\ApiError('Title');
foreach ([
    'keys' => ['first' => $error],
    'a gap' => [1 => $error],
    'a text' => [$error, 'SENTINEL'],
    'null' => [null],
    'an array' => [['title' => 'SENTINEL']],
    'another class' => [new ArrayObject()],
] as $what => $errors) {
    attempt($what, fn () => new Ep\NotFoundException('words', 404, $errors));
}
attempt('no array', fn () => new Ep\ApiException(errors: null));
attempt('status', fn () => new Ep\ApiException(status: '404'));
attempt('message', fn () => new Ep\ApiException(null));
attempt('request id', fn () => new Ep\ApiException(requestId: 5));
attempt('previous', fn () => new Ep\ApiException(previous: new stdClass()));
attempt('unknown', fn () => new Ep\ApiException(code: 5));
attempt('curl code', fn () => new Ep\TimeoutException('words', '28'));
attempt('sent', fn () => new Ep\TimeoutException(sent: 1));
attempt('elapsed', fn () => new Ep\TimeoutException(elapsed: '1'));
attempt('account id', fn () => new Ep\AccountNotAvailableException(accountId: null));
attempt('protocol status', fn () => new Ep\ProtocolException(status: null));
attempt('OIDC error', fn () => new Ep\OidcException(error: null));
attempt('too many', fn () => new Ep\OidcException('words', 'error', null, 4));
?>
--EXPECT--
keys: ValueError: EpAccountTokens\ApiException::__construct(): Argument #3 ($errors) must be a list
a gap: ValueError: EpAccountTokens\ApiException::__construct(): Argument #3 ($errors) must be a list
a text: TypeError: EpAccountTokens\ApiException::__construct(): Argument #3 ($errors) must be a list of EpAccountTokens\ApiError
null: TypeError: EpAccountTokens\ApiException::__construct(): Argument #3 ($errors) must be a list of EpAccountTokens\ApiError
an array: TypeError: EpAccountTokens\ApiException::__construct(): Argument #3 ($errors) must be a list of EpAccountTokens\ApiError
another class: TypeError: EpAccountTokens\ApiException::__construct(): Argument #3 ($errors) must be a list of EpAccountTokens\ApiError
no array: TypeError: EpAccountTokens\ApiException::__construct(): Argument #3 ($errors) must be of type array, null given
status: TypeError: EpAccountTokens\ApiException::__construct(): Argument #2 ($status) must be of type int, string given
message: TypeError: EpAccountTokens\ApiException::__construct(): Argument #1 ($message) must be of type string, null given
request id: TypeError: EpAccountTokens\ApiException::__construct(): Argument #4 ($requestId) must be of type ?string, int given
previous: TypeError: EpAccountTokens\ApiException::__construct(): Argument #7 ($previous) must be of type ?Throwable, stdClass given
unknown: Error: Unknown named parameter $code
curl code: TypeError: EpAccountTokens\TransportException::__construct(): Argument #2 ($curlCode) must be of type int, string given
sent: TypeError: EpAccountTokens\TransportException::__construct(): Argument #3 ($sent) must be of type bool, int given
elapsed: TypeError: EpAccountTokens\TransportException::__construct(): Argument #5 ($elapsed) must be of type float, string given
account id: TypeError: EpAccountTokens\AccountNotAvailableException::__construct(): Argument #2 ($accountId) must be of type string, null given
protocol status: TypeError: EpAccountTokens\ProtocolException::__construct(): Argument #2 ($status) must be of type int, null given
OIDC error: TypeError: EpAccountTokens\OidcException::__construct(): Argument #2 ($error) must be of type string, null given
too many: ArgumentCountError: EpAccountTokens\OidcException::__construct() expects at most 3 arguments, 4 given
