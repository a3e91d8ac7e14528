--TEST--
HttpRequest::json(): says so where a function of PHP's own that it needs is disabled
--EXTENSIONS--
ep_account_tokens
--INI--
disable_functions=json_last_error
--FILE--
<?php
use EpAccountTokens\HttpRequest;

try {
    HttpRequest::json('POST', '/v2/carts', ['a' => 1]);
} catch (EpAccountTokens\EpAccountTokensError $thrown) {
    echo $thrown->getMessage(), "\n";
}
?>
--EXPECT--
EpAccountTokens\HttpRequest::json() needs json_last_error(), which is disabled
