--TEST--
ApiError: one that unserialize() has filled is as good as any, one that it has not is refused
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\{ApiError, ApiException};

$error = unserialize(serialize(new ApiError('Title', 400, 'Detail')));
attempt('filled', fn () => (new ApiException(errors: [$error]))->errors[0]->detail);
attempt('constructed again', fn () => $error->__construct('Other'));
attempt('empty', fn () => new ApiException(errors: [unserialize('O:24:"EpAccountTokens\ApiError":0:{}')]));
attempt('in part', fn () => new ApiException(errors: [unserialize('O:24:"EpAccountTokens\ApiError":1:{s:5:"title";s:1:"t";}')]));
?>
--EXPECT--
filled: "Detail"
constructed again: Error: Cannot modify readonly property EpAccountTokens\ApiError::$title
empty: ValueError: EpAccountTokens\ApiException::__construct(): Argument #3 ($errors) must be a list of constructed errors
in part: ValueError: EpAccountTokens\ApiException::__construct(): Argument #3 ($errors) must be a list of constructed errors
