<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * secrets-process.php SECRETS_FILE CALL ORIGIN CA_FILE: makes one call with the secrets of the file (JSON, by name), lets go of all
 * that it holds, says "ready" and waits for a line; then it closes the connections, says it again, and waits for another. A call in
 * whose midst the script ends is made after the first line.
 */
declare(strict_types=1);

use EpAccountTokens\AccessToken;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\Token;
use EpAccountTokens\Transfer;

[, $file, $call, $origin, $caFile] = $argv;

/** Everything that a call needs and makes is local here. */
function make_call(string $call, #[SensitiveParameter] array $secrets, string $origin, string $caFile): void
{
    $client = fn (Grant $grant, ?Closure $observer = null) => new EpAccountTokens($grant, $origin, 30.0, caFile: $caFile, maxRetries: 1, observer: $observer);
    $implicit = fn () => $client(Grant::implicit('client'));
    $token = fn () => new Token('account-1', 'Any', $secrets['account token'], new DateTimeImmutable('2031-06-27'));
    $get = new HttpRequest('GET', '/v2/carts/1');
    match ($call) {
        'nothing' => null,
        'loginWithPassword', 'loginWithPassword, refused', 'loginWithPassword, no JSON', 'loginWithPassword, retried'
            => $implicit()->loginWithPassword('profile', 'ada', $secrets['password']),
        'loginWithOneTimePassword' => $implicit()->loginWithOneTimePassword('profile', 'ada', $secrets['one-time password']),
        'loginWithOidc' => $implicit()->loginWithOidc($secrets['authorization code'], 'https://shop.example/', $secrets['code verifier']),
        'selfSignup' => $implicit()->selfSignup('profile', 'ada', $secrets['password'], 'Ada', 'ada@example.com'),
        'listTokens' => $implicit()->listTokens($secrets['account token']),
        'switchAccount' => $implicit()->switchAccount($token(), 'account-1'),
        'refresh' => $implicit()->refresh($token()),
        'eachToken' => iterator_count($implicit()->eachToken($implicit()->listTokens($token()))),
        'accessToken' => $implicit()->accessToken(),
        'accessToken, client secret', 'accessToken, refused' => $client(Grant::clientCredentials('client', $secrets['client secret']))->accessToken(),
        'a bearer by the shop' => $client(Grant::bearer($secrets['bearer']))->listTokens($token()),
        'a bearer by a callback' => $client(Grant::callback(fn () => new AccessToken($secrets['bearer'])))->listTokens($token()),
        'a transport' => (new EpAccountTokens(Grant::implicit('client'), transport: fn (HttpRequest $request) => new HttpResponse(
            str_ends_with($request->url, '/oauth/access_token') ? 200 : 201,
            [],
            str_ends_with($request->url, '/oauth/access_token') ? "{\"access_token\": \"$secrets[bearer]\"}" : '{"data": []}',
        )))->loginWithPassword('profile', 'ada', $secrets['password']),
        'headers' => $implicit()->headers($token()),
        'send' => $implicit()->send($get, $token()),
        'send, refused' => $implicit()->send($get, $token())->throw(),
        'sendAll' => $implicit()->sendAll([$get, new HttpRequest('POST', '/v2/carts/1', [], $secrets['password'])], $token()),
        'requestOneTimePassword' => $implicit()->requestOneTimePassword('realm', 'profile', 'ada'),
        'an observer that throws' => $client(Grant::implicit('client'), fn () => throw new Exception())->loginWithPassword('profile', 'ada', $secrets['password']),
        'exit in an observer' => $client(Grant::implicit('client'), fn (Transfer $transfer) => $transfer->operation === 'loginWithPassword' && exit)->loginWithPassword('profile', 'ada', $secrets['password']),
        'fatal error in an observer' => $client(Grant::implicit('client'), fn (Transfer $transfer) => $transfer->operation === 'loginWithPassword' && eval('final class EpAccountTokens {}'))
            ->loginWithPassword('profile', 'ada', $secrets['password']),
        'dumps' => [$page = $implicit()->loginWithPassword('profile', 'ada', $secrets['password']), print_r($page, true), json_encode($page)],
    };
}

if (str_ends_with($call, 'in an observer')) {
    echo "ready\n";
    fgets(STDIN);
}
$secrets = json_decode(file_get_contents($file), true);
try {
    make_call($call, $secrets, $origin, $caFile);
} catch (EpAccountTokensException $thrown) {
    fprintf(STDERR, "%s\n", $thrown->getMessage());
    unset($thrown);
}
unset($secrets);
gc_collect_cycles();
echo "ready\n";
fgets(STDIN);
EpAccountTokens::flushConnections();
echo "ready\n";
fgets(STDIN);
