<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * What must hold of the extension's parsers for any input: fuzz() is called with one after another. The first byte chooses the
 * parser, the rest is JSON for all of them but unserialize().
 *
 * What a caller may pass in is refused by a TypeError or a ValueError; whatever is taken must come out again as it went in.
 */
declare(strict_types=1);

use EpAccountTokens\{AccessToken, ApiError, EpAccountTokensException, Grant, HttpRequest, HttpResponse, OidcException, OidcLogin, Token, TokenPage};

const STATE = 'the-state';
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

final class BrokenProperty extends Exception {}

function hold(bool $condition, string $what): void
{
    $condition || throw new BrokenProperty($what);
}

/** What $make returns; null: the input was refused in one of the ways that are allowed. */
function unless_refused(callable $make, string ...$ways): mixed
{
    try {
        return $make();
    } catch (BrokenProperty $broken) {
        throw $broken;
    } catch (Throwable $thrown) {
        foreach ([...$ways, TypeError::class, ValueError::class] as $way) {
            if ($thrown instanceof $way) {
                return null;
            }
        }
        throw $thrown;
    }
}

final class OneEntryCache
{
    public function __construct(private mixed $entry) {}

    public function get(string $key, mixed $default = null): mixed
    {
        return $this->entry;
    }

    public function set(string $key, mixed $value, mixed $ttl = null): bool
    {
        return true;
    }
}

function client(mixed ...$arguments): EpAccountTokens
{
    return new EpAccountTokens(...$arguments + ['grant' => Grant::implicit('client'), 'maxRetries' => 0]);
}

function bearer_reply(): HttpResponse
{
    return new HttpResponse(200, [], '{"access_token":"fetched","expires_in":3600}');
}

/** Those of the input's members that a parameter list has. */
function arguments(mixed $input, string ...$names): array
{
    return is_array($input) ? array_intersect_key($input, array_flip($names)) : [];
}

function fuzz_unserialize(string $text): void
{
    $classes = [Token::class, TokenPage::class, OidcLogin::class, ApiError::class, HttpRequest::class, HttpResponse::class, AccessToken::class, Grant::class,
        EpAccountTokens\Transfer::class, EpAccountTokens\OneTimePasswordPurpose::class, DateTimeImmutable::class];
    $value = unless_refused(fn () => @unserialize($text, ['allowed_classes' => $classes]), Exception::class, Error::class);
    if ($value instanceof Token || $value instanceof OidcLogin) {
        $text = serialize($value);
        hold(serialize(unserialize($text)) === $text, 'what was unserialized is serialized alike');
    }
}

/** @param callable(array): (Token|OidcLogin) $make */
function fuzz_array_form(mixed $input, callable $make): void
{
    $value = is_array($input) ? unless_refused(fn () => $make($input)) : null;
    if ($value) {
        $stored = $value->toArray();
        hold($make($stored)->toArray() === $stored, 'the array form is read as it was written');
        hold(unserialize(serialize($value))->toArray() === $stored, 'it is what serialize() writes');
        foreach ($stored as $key => $text) {
            // Dates are written in another form than they were read in.
            $is_date = in_array($key, ['expires', 'obtained', 'created_at'], true);
            hold($is_date || ($input[$key] ?? null) === $text, "$key comes out as it went in");
        }
    }
}

function fuzz_cache(mixed $entry): void
{
    $token = client(cache: new OneEntryCache($entry), transport: fn () => bearer_reply())->accessToken()->token;
    if ($token !== 'fetched') {
        hold(is_array($entry) && $entry['token'] === $token && $entry['v'] === 1, 'the token is the one of an entry');
        hold(preg_match('/\A[\x21-\x7E]{1,16384}\z/', $token) === 1, 'it can stand in a header');
        hold(is_int($entry['end']) && $entry['end'] >= time() + 59 && $entry['end'] < 253402300800, 'it has a minute to live');
        hold(is_int($entry['obtained']) && $entry['obtained'] <= time() + 60, 'it is not from the future');
    }
}

function fuzz_callback(mixed $query): void
{
    $bodies = [];
    $transport = function (HttpRequest $request) use (&$bodies): HttpResponse {
        if (str_ends_with($request->url, '/oauth/access_token')) {
            return bearer_reply();
        }
        $bodies[] = json_decode($request->body, true, flags: JSON_THROW_ON_ERROR)['data'];
        return new HttpResponse(201, [], '{"data":[]}');
    };
    $login = new OidcLogin('https://idp.example/authorize', STATE, 'https://shop.example/callback', VERIFIER);
    if (is_array($query)) {
        unless_refused(fn () => client(transport: $transport)->completeOidc($login, $query), OidcException::class);
    }
    foreach ($bodies as $data) {
        hold($query['state'] === STATE && !isset($query['error']), 'the callback belongs to the login');
        hold($query['code'] === $data['oauth_authorization_code'], 'its code is sent');
        hold(!isset($query['iss']) || stripos($query['iss'], '://') !== false && stripos($query['iss'], 'idp.example') !== false, 'its issuer is the one of the login');
        hold($data['oauth_code_verifier'] === VERIFIER, 'and the verifier of the login');
    }
}

function fuzz_response(mixed $input): void
{
    $response = unless_refused(fn () => new HttpResponse(...arguments($input, 'status', 'headers', 'body') + ['status' => 200]));
    if (!$response) {
        return;
    }
    foreach ($response->headers as $name => $value) {
        $found = array_filter($response->headers, fn ($other) => strcasecmp((string) $other, (string) $name) === 0, ARRAY_FILTER_USE_KEY);
        hold(is_int($name) || $response->header($name) === implode(', ', $found), 'headers of one name are joined');
    }
    unless_refused(fn () => $response->json(), EpAccountTokensException::class);
    $thrown = unless_refused(fn () => $response->throw(), EpAccountTokensException::class);
    hold(($thrown === null) === ($response->status >= 300 || $response->status < 200) || $thrown === $response, 'what is no success is thrown');
    $transport = fn (HttpRequest $request) => str_ends_with($request->url, '/oauth/access_token') ? bearer_reply() : $response;
    $got = unless_refused(fn () => client(transport: $transport)->send(new HttpRequest('POST', '/v2/carts')), EpAccountTokensException::class);
    hold(!$got || ($got->status === $response->status && $got->body === $response->body), 'send() returns what the transport has answered');
}

function fuzz_request(mixed $input): void
{
    $seen = [];
    $transport = function (HttpRequest $request) use (&$seen): HttpResponse {
        if (str_ends_with($request->url, '/oauth/access_token')) {
            return bearer_reply();
        }
        $seen[] = $request;
        return new HttpResponse(200);
    };
    $arguments = arguments($input, 'method', 'url', 'headers', 'body', 'timeout') + ['method' => 'GET', 'url' => '/'];
    unless_refused(fn () => client(transport: $transport)->send(new HttpRequest(...$arguments)), EpAccountTokensException::class);
    foreach ($seen as $request) {
        hold(in_array($request->method, ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'], true), 'the method is one of six');
        hold(preg_match('#\Ahttps://useast\.api\.elasticpath\.com/[\x21-\x7E]*\z#', $request->url) === 1, 'the URL is of this origin');
        hold($request->body === ($arguments['body'] ?? ''), 'the body is the one that was given');
        $names = array_map(strtolower(...), array_keys($request->headers));
        hold(count($names) === count(array_unique($names)), 'no header is sent twice');
        hold($request->headers['Authorization'] === 'Bearer fetched', 'the bearer is the client\'s own');
        foreach ($request->headers as $name => $value) {
            hold(preg_match('/\A[!#$%&\'*+.^_`|~0-9A-Za-z-]+\z/', (string) $name) && preg_match('/\A[\x20-\x7E]*\z/', $value), 'each header is one line');
        }
    }
}

function fuzz_settings(mixed $input): void
{
    $names = ['baseUri', 'timeout', 'connectTimeout', 'maxRetries', 'proxy', 'ipVersion', 'headers', 'userAgentSuffix', 'lowercaseUsernames'];
    $client = unless_refused(fn () => client(...arguments($input, ...$names)));
    if ($client) {
        hold(preg_match('#\Ahttps://|\Ahttp://(127\.|\[::1\]|localhost)#i', $client->baseUri()) === 1, 'what is not encrypted stays on this machine');
    }
}

function fuzz_begin(mixed $input): void
{
    $arguments = arguments($input, 'authorizationEndpoint', 'redirectUri', 'clientId', 'scope', 'parameters')
        + ['authorizationEndpoint' => 'https://idp.example/authorize', 'redirectUri' => 'https://shop.example/callback'];
    $login = unless_refused(fn () => client()->beginOidc(...$arguments));
    if ($login) {
        hold(str_starts_with($login->authorizationUrl, $arguments['authorizationEndpoint']), 'the shopper goes to the endpoint');
        $added = substr($login->authorizationUrl, strlen($arguments['authorizationEndpoint']));
        parse_str(ltrim($added, '?&'), $query);
        hold($query['state'] === $login->state && $query['redirect_uri'] === $arguments['redirectUri'], 'the URL has what was given');
        $challenge = rtrim(strtr(base64_encode(hash('sha256', $login->codeVerifier, true)), '+/', '-_'), '=');
        hold($query['code_challenge'] === $challenge && $query['code_challenge_method'] === 'S256', 'the challenge is the verifier\'s');
        hold(OidcLogin::fromArray($login->toArray())->toArray() === $login->toArray(), 'the login can be stored');
    }
}

function fuzz_page(mixed $input): void
{
    $arguments = arguments($input, 'accountMemberId', 'limit', 'offset', 'totalAccounts', 'pageCurrent', 'pageTotal', 'links');
    $token = new Token('account', 'Account', 'token', new DateTimeImmutable('2030-01-01T00:00:00Z'));
    $page = unless_refused(fn () => new TokenPage([$token], ...$arguments));
    if ($page) {
        hold($page->find('account') === $token && count($page) === 1, 'the page has its token');
        foreach ($arguments as $name => $value) {
            hold($name === 'links' || $page->$name === $value, "$name comes out as it went in");
        }
    }
}

function fuzz(string $input): void
{
    $text = substr($input, 1);
    $kind = $input[0] ?? '';
    if ($kind === 'u') {
        fuzz_unserialize($text);
        return;
    }
    $json = json_decode($text, true, 32);
    match ($kind) {
        't' => fuzz_array_form($json, Token::fromArray(...)),
        'o' => fuzz_array_form($json, OidcLogin::fromArray(...)),
        'k' => fuzz_cache($json),
        'c' => fuzz_callback($json),
        'r' => fuzz_response($json),
        'q' => fuzz_request($json),
        's' => fuzz_settings($json),
        'b' => fuzz_begin($json),
        'p' => fuzz_page($json),
        default => null,
    };
}
