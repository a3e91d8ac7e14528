--TEST--
ApiError: what it refuses
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/values.inc';

use EpAccountTokens\ApiError;

attempt('no title', fn () => new ApiError());
attempt('null as title', fn () => new ApiError(null));
attempt('text as status', fn () => new ApiError('Title', '404'));
attempt('int as detail', fn () => new ApiError('Title', 404, 5));
attempt('without constructor', fn () => (new ReflectionClass(ApiError::class))->newInstanceWithoutConstructor());
$error = new ApiError('Title', 404);
attempt('twice', fn () => $error->__construct('Other', 500));
foreach (['title', 'status', 'detail', 'nothing'] as $name) {
    attempt("$name =", fn () => $error->$name = 'x');
    attempt("$name unset", function () use ($error, $name) { unset($error->$name); });
}
echo as_text([$error->title, $error->status, $error->detail]), "\n";
?>
--EXPECT--
no title: ArgumentCountError: EpAccountTokens\ApiError::__construct() expects at least 1 argument, 0 given
null as title: TypeError: EpAccountTokens\ApiError::__construct(): Argument #1 ($title) must be of type string, null given
text as status: TypeError: EpAccountTokens\ApiError::__construct(): Argument #2 ($status) must be of type ?int, string given
int as detail: TypeError: EpAccountTokens\ApiError::__construct(): Argument #3 ($detail) must be of type ?string, int given
without constructor: ReflectionException: Class EpAccountTokens\ApiError is an internal class marked as final that cannot be instantiated without invoking its constructor
twice: Error: Cannot modify readonly property EpAccountTokens\ApiError::$title
title =: Error: Cannot modify readonly property EpAccountTokens\ApiError::$title
title unset: Error: Cannot unset readonly property EpAccountTokens\ApiError::$title
status =: Error: Cannot modify readonly property EpAccountTokens\ApiError::$status
status unset: Error: Cannot unset readonly property EpAccountTokens\ApiError::$status
detail =: Error: Cannot modify readonly property EpAccountTokens\ApiError::$detail
detail unset: Error: Cannot unset readonly property EpAccountTokens\ApiError::$detail
nothing =: Error: Cannot create dynamic property EpAccountTokens\ApiError::$nothing
nothing unset: null
["Title",404,null]
