<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * A worker of the step `long`: plays batches of calls for two tenants, call by call in an order that has no pattern, and tells what
 * came of each. Under php-fpm it is the page, and a batch is a request; as a program it reads a line of JSON for each batch, and
 * keeps its clients from one to the next.
 *
 *     batch, calls    its number, and how many calls it has
 *     origins         by tenant
 *     caFiles         by tenant, empty for none
 *
 * A call is told as [method, tenant, attempts, attempts for a bearer, outcome]; attempts are those whose request went out.
 */
declare(strict_types=1);

use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;
use EpAccountTokens\Transfer;

const VERIFIER = 'the-verifier-has-at-least-forty-three-characters';

/** What the observers count, for the call that is under way. */
final class Counts
{
    public int $attempts = 0;
    public int $bearerAttempts = 0;

    public function observe(Transfer $transfer): void
    {
        if ($transfer->operation === 'accessToken') {
            $this->bearerAttempts += $transfer->sent;
        } else {
            $this->attempts += $transfer->sent;
        }
    }
}

/** @return array<string, Closure(EpAccountTokens, string): ?string> each method as a shop calls it: a text of the reply, or null */
function methods(): array
{
    $held = fn (string $name, ?int $offset) => new Token('account-1', $name, "$name-held", new DateTimeImmutable('2031-06-27'), rosterOffset: $offset);
    $send = fn (string $method, bool $body = false) => fn (EpAccountTokens $ep, string $name)
        => text_of($ep->send(new HttpRequest($method, "/v2/carts/$name", [], $body ? '{"data":{}}' : ''), $held($name, null)));
    return [
        'accessToken' => fn (EpAccountTokens $ep, string $name) => $ep->accessToken(true)->token,
        'loginWithPassword' => fn (EpAccountTokens $ep, string $name) => $ep->loginWithPassword('profile', "ada@$name.example", "$name-password")->tokens[0]->token,
        'loginWithOidc' => fn (EpAccountTokens $ep, string $name) => $ep->loginWithOidc("$name-code", "https://$name.example/callback", VERIFIER)->tokens[0]->token,
        'loginWithOneTimePassword' => fn (EpAccountTokens $ep, string $name) => $ep->loginWithOneTimePassword('profile', "ada@$name.example", "$name-otp")->tokens[0]->token,
        'selfSignup' => fn (EpAccountTokens $ep, string $name) => $ep->selfSignup('profile', "ada@$name.example", "$name-password", $name, "ada@$name.example")->tokens[0]->token,
        'listTokens' => fn (EpAccountTokens $ep, string $name) => $ep->listTokens("$name-held")->tokens[0]->token,
        'switchAccount' => fn (EpAccountTokens $ep, string $name) => $ep->switchAccount("$name-held", 'account-1')->token,
        'refresh' => fn (EpAccountTokens $ep, string $name) => $ep->refresh($held($name, 0))->token,
        'nextPage' => fn (EpAccountTokens $ep, string $name) => $ep->nextPage(new TokenPage([$held($name, 0)], totalAccounts: 2))?->tokens[0]->token,
        'requestOneTimePassword' => fn (EpAccountTokens $ep, string $name) => $ep->requestOneTimePassword('realm', 'profile', "ada@$name.example"),
        'authenticationSettings' => fn (EpAccountTokens $ep, string $name) => $ep->authenticationSettings()->realmId,
        'oidcProfiles' => fn (EpAccountTokens $ep, string $name) => $ep->oidcProfiles('realm')[0]->id,
        'passwordProfiles' => fn (EpAccountTokens $ep, string $name) => $ep->passwordProfiles('realm')[0]->id,
        'send GET' => $send('GET'),
        'send PUT' => $send('PUT', true),
        'send DELETE' => $send('DELETE'),
        'send POST' => $send('POST', true),
        'send POST empty' => $send('POST'),
        'send PATCH' => $send('PATCH', true),
        'sendAll' => fn (EpAccountTokens $ep, string $name) => text_of_all($ep->sendAll(array_fill(0, 4, new HttpRequest('GET', "/v2/carts/$name")))),
    ];
}

/** A status that is no success becomes its exception. */
function text_of(HttpResponse $response): string
{
    return $response->throw()->json()['data']['id'];
}

/** @param list<HttpResponse|Throwable> $results */
function text_of_all(array $results): string
{
    $texts = array_unique(array_map(fn (HttpResponse|Throwable $result) => $result instanceof HttpResponse ? text_of($result) : throw $result, $results));
    return implode(' and ', $texts);
}

/** "ok", the exception's class, or whatever else came back. */
function outcome(Closure $call, string $name, string $tag): string
{
    try {
        $text = $call();
    } catch (Throwable $thrown) {
        return (new ReflectionClass($thrown))->getShortName();
    }
    $isOwn = $text === null || in_array($text, [$tag, "token-$tag"], true) || str_starts_with($text, "$name-bearer-");
    return $isOwn ? 'ok' : "another's: $text";
}

/** @return array<string, EpAccountTokens> */
function clients(array $origins, array $caFiles, Counts $counts): array
{
    $clients = [];
    foreach ($origins as $name => $origin) {
        $clients[$name] = new EpAccountTokens(
            Grant::implicit("$name-client"),
            baseUri: $origin,
            timeout: 60.0,
            connectTimeout: 20.0,
            caFile: $caFiles[$name] ?: null,
            headers: ['EP-Channel' => $name],
            observer: $counts->observe(...),
        );
    }
    return $clients;
}

/** @param array<string, EpAccountTokens> $clients */
function play(array $clients, Counts $counts, int $batch, int $calls): array
{
    $methods = methods();
    $told = [];
    for ($i = 0; $i < $calls; $i++) {
        $name = array_rand($clients);
        $method = array_rand($methods);
        $isSilent = random_int(1, 500) === 1 && $method !== 'accessToken';
        $tag = "$name.$batch.$i" . ($isSilent ? '.silent' : '');
        $ep = $clients[$name]->with(timeout: $isSilent ? 0.2 : null, headers: ['EP-Context-Tag' => $tag]);
        $counts->attempts = $counts->bearerAttempts = 0;
        $outcome = outcome(fn () => $methods[$method]($ep, $name), $name, $tag);
        $told[] = [$method, $name, $counts->attempts, $counts->bearerAttempts, $outcome];
    }
    preg_match('/^Rss:\s+(\d+)/m', file_get_contents('/proc/self/smaps_rollup'), $match);
    return ['batch' => $batch, 'worker' => getmypid(), 'rss' => (int) $match[1], 'fds' => count(scandir('/proc/self/fd')), 'calls' => $told];
}

if (PHP_SAPI !== 'cli') {
    $counts = new Counts();
    echo json_encode(play(clients($_GET['origins'], $_GET['caFiles'], $counts), $counts, (int) $_GET['batch'], (int) $_GET['calls']), JSON_THROW_ON_ERROR);
    return;
}
while (($line = fgets(STDIN)) !== false) {
    $asked = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
    $counts ??= new Counts();
    $clients ??= clients($asked['origins'], $asked['caFiles'], $counts);
    echo json_encode(play($clients, $counts, $asked['batch'], $asked['calls']), JSON_THROW_ON_ERROR), "\n";
}
