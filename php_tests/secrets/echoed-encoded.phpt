--TEST--
A11: Secrets: a reply that repeats the request's body, in which a secret is escaped, does not pass it on
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';

use EpAccountTokens\{ApiException, Grant};

$server = CommerceServer::start();
$echo = function (string $path, callable $call) use ($server): void {
    // The first request shows what is sent, the second is answered with it.
    $server->reply($path, 400, ['errors' => [['title' => 'Title']]]);
    try {
        $call();
    } catch (ApiException) {
    }
    $server->reply($path, 400, ['errors' => [['title' => 'Bad Request', 'detail' => 'cannot read: ' . $server->lastRequest($path)->body]]]);
    try {
        $call();
    } catch (ApiException $e) {
        echo str_contains($e->errors[0]->detail, 'SENTINEL') ? 'LEAKS: ' : '', $e->errors[0]->detail, "\n";
    }
};
$client = new EpAccountTokens(Grant::bearer('shop-bearer'), $server->baseUri, maxRetries: 0);
$echo(CommerceServer::TOKENS_PATH, fn () => $client->loginWithPassword('profile', 'ada', 'plain-SENTINEL'));
$echo(CommerceServer::TOKENS_PATH, fn () => $client->loginWithPassword('profile', 'ada', 'quote"back\\slash-SENTINEL'));
$shop = new EpAccountTokens(Grant::clientCredentials('client', 'a+b c&d-SENTINEL'), $server->baseUri, maxRetries: 0);
$echo(CommerceServer::BEARER_PATH, fn () => $shop->accessToken());
?>
--EXPECT--
cannot read: {"data":{"type":"account_management_authentication_token","authentication_mechanism":"password","password_profile_id":"profile","username":"ada","password":"***"}}
cannot read: {"data":{"type":"account_management_authentication_token","authentication_mechanism":"password","password_profile_id":"profile","username":"ada","password":"***"}}
cannot read: grant_type=client_credentials&client_id=client&client_secret=***
