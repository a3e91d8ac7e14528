--TEST--
Grant: it has no properties and takes none
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Grant;

$grant = Grant::clientCredentials('client', 'secret');
foreach (['clientId', 'clientSecret', 'secret', 'token'] as $name) {
    attempt("$name =", fn () => $grant->$name = 'x');
    var_dump(isset($grant->$name), property_exists($grant, $name));
}
var_dump(get_object_vars($grant), (array) $grant);
?>
--EXPECT--
clientId =: Error: Cannot create dynamic property EpAccountTokens\Grant::$clientId
bool(false)
bool(false)
clientSecret =: Error: Cannot create dynamic property EpAccountTokens\Grant::$clientSecret
bool(false)
bool(false)
secret =: Error: Cannot create dynamic property EpAccountTokens\Grant::$secret
bool(false)
bool(false)
token =: Error: Cannot create dynamic property EpAccountTokens\Grant::$token
bool(false)
bool(false)
array(0) {
}
array(0) {
}
