--TEST--
ApiError: title, status and detail
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/wording.inc';

use EpAccountTokens\ApiError;

var_dump(new ApiError('Title', 404, 'detail'));
var_dump(new ApiError('Title'));
var_dump(new ApiError(detail: '', title: ''));
foreach ((new ReflectionClass(ApiError::class))->getProperties() as $property) {
    echo declaration($property), "\n";
}
?>
--EXPECT--
object(EpAccountTokens\ApiError)#1 (3) {
  ["title"]=>
  string(5) "Title"
  ["status"]=>
  int(404)
  ["detail"]=>
  string(6) "detail"
}
object(EpAccountTokens\ApiError)#1 (3) {
  ["title"]=>
  string(5) "Title"
  ["status"]=>
  NULL
  ["detail"]=>
  NULL
}
object(EpAccountTokens\ApiError)#1 (3) {
  ["title"]=>
  string(0) ""
  ["status"]=>
  NULL
  ["detail"]=>
  string(0) ""
}
public readonly string $title
public readonly ?int $status
public readonly ?string $detail
