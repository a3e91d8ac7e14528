--TEST--
A10: Secrets: no message of an exception has user name, query, body or header of the request
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';

use EpAccountTokens\{EpAccountTokensException, Grant};

$server = CommerceServer::start();
$client = new EpAccountTokens(Grant::bearer('SENTINEL-bearer'), $server->baseUri, timeout: 60.0, maxRetries: 0, headers: ['EP-Context-Tag' => 'SENTINEL-tag']);
$closed = new EpAccountTokens(Grant::bearer('SENTINEL-bearer'), 'http://127.0.0.1:1', maxRetries: 0, proxy: 'http://SENTINEL-user:SENTINEL-password@127.0.0.1:1');
$profile = CommerceServer::PASSWORD_PROFILE;
$calls = [
    fn ($client) => $client->loginWithPassword($profile, 'SENTINEL-user', 'SENTINEL-password', limit: 77),
    fn ($client) => $client->loginWithOidc('SENTINEL-code', 'https://shop.example/SENTINEL', str_repeat('SENTINEL', 6), limit: 77),
    fn ($client) => $client->loginWithOneTimePassword($profile, 'SENTINEL-user', 'SENTINEL-otp', limit: 77),
    fn ($client) => $client->selfSignup($profile, 'SENTINEL-user', 'SENTINEL-password', 'SENTINEL-name', 'SENTINEL@example.com', limit: 77),
    fn ($client) => $client->listTokens('SENTINEL-held', limit: 77),
    fn ($client) => $client->switchAccount('SENTINEL-held', 'SENTINEL-account'),
];
$replies = array_map(fn (int $status) => ['status' => $status], [400, 401, 403, 404, 418, 422, 429, 500, 200, 201, 204, 302]);
foreach ([...$replies, ['drop' => true], ['body' => '{"data":[{"token":5}]}']] as $reply) {
    foreach ($calls as $call) {
        $server->reply(CommerceServer::TOKENS_PATH, ...$reply);
        try {
            $call($client);
        } catch (EpAccountTokensException $e) {
            $messages[] = $e->getMessage();
        }
    }
}
foreach ($calls as $call) {
    try {
        $call($closed);
    } catch (EpAccountTokensException $e) {
        $messages[] = $e->getMessage();
    }
}
$server->reply(CommerceServer::TOKENS_PATH, delay: 3000);
try {
    $calls[0]($client->with(timeout: 0.5));
} catch (EpAccountTokensException $e) {
    $messages[] = $e->getMessage();
}
var_dump(count($messages), preg_grep('/SENTINEL|[?=](?!\d)(?!page%5B)/', $messages));
?>
--EXPECT--
int(91)
array(0) {
}
