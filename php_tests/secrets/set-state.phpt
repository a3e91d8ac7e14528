--TEST--
Secrets: what var_export() writes of a value that cannot be stored makes no object, and says why
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\{AccessToken, HttpRequest, HttpResponse};

foreach ([
    new AccessToken('SENTINEL', utc('2024-06-28')),
    new HttpRequest('POST', 'https://any.example/', ['Authorization' => 'Bearer SENTINEL'], 'SENTINEL'),
    new HttpResponse(200, ['Content-Type' => 'application/json'], 'SENTINEL'),
] as $value) {
    attempt(get_class($value), fn () => eval('return ' . var_export($value, true) . ';'));
}
?>
--EXPECT--
EpAccountTokens\AccessToken: ValueError: EpAccountTokens\AccessToken::__set_state(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: ask the client for its accessToken() instead
EpAccountTokens\HttpRequest: ValueError: EpAccountTokens\HttpRequest::__set_state(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: construct the message with its parts instead
EpAccountTokens\HttpResponse: ValueError: EpAccountTokens\HttpResponse::__set_state(): Argument #1 ($data) is the redacted form that dumps and json_encode() show, and lacks the secret: construct the message with its parts instead
