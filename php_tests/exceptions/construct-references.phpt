--TEST--
Exceptions: a reference in the list of errors leads nowhere afterwards
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\{ApiError, ApiException};

$error = new ApiError('Title');
$errors = [&$error];
$e = new ApiException(errors: $errors);
$error = 'x';
$errors[] = 'x';
var_dump(array_map(get_debug_type(...), $e->errors));
?>
--EXPECT--
array(1) {
  [0]=>
  string(24) "EpAccountTokens\ApiError"
}
