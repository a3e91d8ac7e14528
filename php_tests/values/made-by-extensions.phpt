--TEST--
B10: Objects that PDO, msgpack or igbinary make without a constructor are refused, and what PDO sets before one gives way
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$options = load_extension();
foreach (['pdo', 'pdo_sqlite', 'igbinary', 'msgpack'] as $extension) {
    $file = PHP_EXTENSION_DIR . "/$extension." . PHP_SHLIB_SUFFIX;
    if (is_file($file)) {
        array_unshift($options, '-d', "extension=$file");
    }
}
// msgpack wants session, and pdo_sqlite wants pdo: whichever cannot be loaded is left out without a word.
echo run_php(['-d', 'display_startup_errors=0', '-d', 'log_errors=0', ...array_merge(...array_reverse(array_chunk($options, 2))), __DIR__ . '/../support/scripts/made_by_extensions.inc']);
?>
--EXPECT--
EpAccountTokens\Grant, client: refused
EpAccountTokens\Grant, clone: refused
EpAccountTokens\Token, isExpired: refused
EpAccountTokens\Token, page: refused
EpAccountTokens\Token, refresh: refused
EpAccountTokens\TokenPage, count: refused
EpAccountTokens\TokenPage, iterate: refused
EpAccountTokens\TokenPage, nextPage: refused
EpAccountTokens\TokenPage, eachToken: refused
EpAccountTokens\OidcLogin, toArray: refused
EpAccountTokens\OidcLogin, completeOidc: refused
EpAccountTokens\AccessToken, isExpired: refused
EpAccountTokens\AccessToken, callback: refused
EpAccountTokens\HttpRequest, jsonSerialize: refused
EpAccountTokens\HttpResponse, transport: refused
EpAccountTokens\ApiError, ApiException: refused
EpAccountTokens\TokenIterator, current: refused
EpAccountTokens\TokenIterator, next: refused
EpAccountTokens\TokenIterator, rewind: refused
EpAccountTokens\TokenIterator, valid: refused
EpAccountTokens\TokenIterator, key: refused
EpAccountTokens\TokenIterator, foreach: refused
EpAccountTokens, listTokens: refused
EpAccountTokens, with: refused
EpAccountTokens, baseUri: refused
EpAccountTokens\ConnectionFailedException, not sent
account-1, Name
state, https://shop.example/
GET, https://store.example/
Name
