--TEST--
ApiError: a clone has the same values; two are never equal
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\ApiError;

$error = new ApiError('Title', 404, 'detail');
$clone = clone $error;
echo as_text([$clone->title, $clone->status, $clone->detail]), "\n";
var_dump($error == $clone, $clone == $error, $clone == clone $clone, $error == new ApiError('Title', 404, 'detail'), $error == $error);
?>
--EXPECT--
["Title",404,"detail"]
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
