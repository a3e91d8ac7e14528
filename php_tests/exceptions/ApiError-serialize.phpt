--TEST--
A13: ApiError: serialisable as plain data; a poisoned payload gives none
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\ApiError;

$payload = serialize(new ApiError('Title', 404, 'detail'));
$error = unserialize($payload);
echo as_text([$error->title, $error->status, $error->detail]), "\n";
attempt('int as title', fn () => unserialize('O:24:"EpAccountTokens\ApiError":1:{s:5:"title";i:5;}'));
attempt('array as status', fn () => unserialize('O:24:"EpAccountTokens\ApiError":1:{s:6:"status";a:0:{}}'));
attempt('unknown', fn () => unserialize('O:24:"EpAccountTokens\ApiError":1:{s:1:"x";i:5;}'));
attempt('C: format', fn () => (@unserialize('C:24:"EpAccountTokens\ApiError":0:{}'))->title ?? 'no title');
attempt('without title', fn () => unserialize('O:24:"EpAccountTokens\ApiError":0:{}')->title);
?>
--EXPECT--
["Title",404,"detail"]
int as title: TypeError: Cannot assign int to property EpAccountTokens\ApiError::$title of type string
array as status: TypeError: Cannot assign array to property EpAccountTokens\ApiError::$status of type ?int
unknown: Error: Cannot create dynamic property EpAccountTokens\ApiError::$x
C: format: "no title"
without title: Error: Typed property EpAccountTokens\ApiError::$title must not be accessed before initialization
