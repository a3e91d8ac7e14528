--TEST--
A9: Secrets: two shoppers on one client: nothing of one goes out with the other's requests
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/server.inc';

use EpAccountTokens\{EpAccountTokensException, Grant};

$server = CommerceServer::start();
$client = new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), $server->baseUri);
$profile = CommerceServer::PASSWORD_PROFILE;
/** What the server saw since the last look. */
$seen = function () use ($server): string {
    $text = '';
    foreach ($server->requests() as $request) {
        $text .= "$request->method $request->path\n" . implode("\n", array_map(fn ($header) => implode(': ', $header), $request->headers)) . "\n$request->body\n";
    }
    $server->clearLog();
    return $text;
};
$ada = $client->loginWithPassword($profile, 'ada@example.com', 'difference-engine');
$ofAda = ['ada@example.com', 'difference-engine', ...array_merge(...array_map(fn ($token) => [$token->token, $token->accountId], $ada->tokens))];
$client->refresh($ada->tokens[0]);
$client->switchAccount($ada->tokens[0], $ada->tokens[1]->accountId);
$fails = function (callable $call): void {
    try {
        $call();
        echo "not refused\n";
    } catch (EpAccountTokensException) {
    }
};
$fails(fn () => $client->loginWithPassword($profile, 'ada@example.com', 'wrong-of-ada'));
$fails(fn () => $client->listTokens('held-of-ada'));
$text = $seen();
var_dump(str_contains($text, 'difference-engine'), str_contains($text, $ada->tokens[0]->token));

// From here on nothing of Ada's is asked for.
$grace = $client->loginWithPassword($profile, 'grace@example.com', 'one-nanosecond');
$client->refresh($grace->tokens[0]);
$client->listTokens($grace->tokens[0]);
$client->accessToken();
$client->headers($grace->tokens[0]);
$fails(fn () => $client->loginWithOneTimePassword($profile, 'grace@example.com', 'wrong'));
$fails(fn () => $client->loginWithOidc('code', CommerceServer::REDIRECT_URI, str_repeat('v', 43)));
$fails(fn () => $client->switchAccount($grace->tokens[0], 'no-such-account'));
$text = $seen();
foreach ([...$ofAda, 'wrong-of-ada', 'held-of-ada'] as $i => $secret) {
    if (str_contains($text, $secret)) {
        echo "no. $i of Ada's is there\n";
    }
}
var_dump(str_contains($text, 'one-nanosecond'), $grace->find($ada->tokens[0]->accountId), array_values(array_intersect(array_keys($client->headers()), ['Authorization', 'EP-Account-Management-Authentication-Token'])));
report('client', $client, ...$ofAda);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
NULL
array(1) {
  [0]=>
  string(13) "Authorization"
}
client: nothing found
