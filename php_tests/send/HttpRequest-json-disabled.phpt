--TEST--
HttpRequest::json(): works where json_last_error() and json_last_error_msg() are disabled
--EXTENSIONS--
ep_account_tokens
--INI--
disable_functions=json_last_error,json_last_error_msg
--FILE--
<?php
use EpAccountTokens\HttpRequest;

foreach ([['a' => 1], NAN, "\xff"] as $data) {
    try {
        echo HttpRequest::json('POST', '/v2/carts', $data)->body, "\n";
    } catch (JsonException $thrown) {
        echo get_class($thrown), ' ', $thrown->getCode(), "\n";
    }
}
?>
--EXPECT--
{"a":1}
JsonException 7
JsonException 5
