<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * demo.php DELAY: the five logins of Elastic Path Commerce Cloud's account-member token flow, against the stand-in server, and a page of
 * a shop beside the same with Guzzle. DELAY is tools/delay.c, compiled. Run it with tools/demo, which builds all that it needs.
 */
declare(strict_types=1);

require __DIR__ . '/../php_tests/support/server.inc';
require __DIR__ . '/../php_tests/support/certificates.inc';

use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;

function headline(string $title): void
{
    echo "\n$title\n";
}

/** Enough of a secret to tell two apart. */
function shortened(string $secret): string
{
    return strlen($secret) > 16 ? substr($secret, 0, 6) . '...' . substr($secret, -4) : substr($secret, 0, 2) . '...';
}

/** @param iterable<Token> $tokens */
function show(iterable $tokens): void
{
    $format = "  %-24s  %-36s  %-14s  %s\n";
    printf($format, 'account', 'id', 'token', 'expires (UTC)');
    foreach ($tokens as $token) {
        printf($format, $token->accountName, $token->accountId, shortened($token->token), $token->expires->format('Y-m-d H:i:s'));
    }
}

function showPage(TokenPage $page, float $started): void
{
    show($page);
    printf("  member %s, %d of %d accounts, %.1f ms\n", $page->accountMemberId, count($page), $page->totalAccounts ?? count($page), 1000 * (microtime(true) - $started));
}

/** What a browser does at the identity provider's page: it posts the form and is sent back to the shop. */
function signInAtThePage(string $authorizationUrl, string $username): array
{
    $reply = PlainReply::to('POST', $authorizationUrl, ['Content-Type' => 'application/x-www-form-urlencoded'], http_build_query(['username' => $username]));
    parse_str((string) parse_url($reply->header('Location') ?? '', PHP_URL_QUERY), $query);
    return $query;
}

/** Waits for one call of the shop's webhook and answers it. */
function receiveWebhook($listener): array
{
    $connection = stream_socket_accept($listener, 10.0) ?: throw new RuntimeException('the webhook was not called');
    stream_set_timeout($connection, 10);
    $length = 0;
    while (($line = rtrim((string) fgets($connection))) !== '') {
        if (stripos($line, 'content-length:') === 0) {
            $length = (int) substr($line, 15);
        }
    }
    $event = json_decode((string) stream_get_contents($connection, $length), true, 16, JSON_THROW_ON_ERROR);
    fwrite($connection, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    fclose($connection);
    return $event;
}

/** A TCP proxy before the origin that adds a round trip time, as a service far away has. Returns its own origin. */
function farAway(string $origin, string $program, int $roundTripMs): string
{
    $address = stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false);    // a port that is free
    $ports = [parse_url("tcp://$address", PHP_URL_PORT), parse_url($origin, PHP_URL_PORT)];
    // The shell waits for the end of its input, which comes with the end of this script, however it ends.
    static $process;
    $command = ['sh', '-c', '"$0" "$@" < /dev/null & cat; kill $!', $program, ...array_map(strval(...), [...$ports, $roundTripMs])];
    $process = proc_open($command, [['pipe', 'r']], $pipes);
    for ($tries = 0; @stream_socket_client("tcp://$address") === false; $tries++) {
        $tries < 500 ? usleep(10_000) : throw new RuntimeException("$program does not listen");
    }
    return parse_url($origin, PHP_URL_SCHEME) . "://$address";
}

/** @param Closure(): array $page */
function timePages(string $name, Closure $page, CommerceServer $server): void
{
    $server->clearLog();
    for ($n = 0; $n < PAGES; $n++) {
        $started = hrtime(true);
        $page();
        $times[] = (hrtime(true) - $started) / 1e6;
    }
    $first = array_shift($times);
    sort($times);
    $connections = count(array_unique(array_column($server->log(), 'connection')));
    printf("  %-10s  %9.1f ms  %19.1f ms  %18d\n", $name, $first, $times[intdiv(count($times), 2)], $connections);
}

// The shop's own end of the webhook: a port that the system chooses.
$webhook = stream_socket_server('tcp://127.0.0.1:0', $code, $message) ?: throw new RuntimeException($message);
$server = CommerceServer::start(['webhook_url' => 'http://' . stream_socket_get_name($webhook, false) . '/webhook']);
printf("ep_account_tokens %s on PHP %s; the stand-in server listens on %s\n", phpversion('ep_account_tokens'), PHP_VERSION, $server->baseUri);

$ep = new EpAccountTokens(grant: Grant::implicit(CommerceServer::CLIENT_ID), baseUri: $server->baseUri);

headline('1. Password');
$started = microtime(true);
$page = $ep->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada@example.com', 'difference-engine');
showPage($page, $started);

headline('2. OpenID Connect: authorization code with PKCE');
$codeVerifier = rtrim(strtr(base64_encode(random_bytes(48)), '+/', '-_'), '=');
$state = bin2hex(random_bytes(16));
$authorizationUrl = sprintf('%s/oidc-idp/login/stores/%s/authentication-realms/%s?', $server->baseUri, CommerceServer::STORE, CommerceServer::REALM)
    . http_build_query([
        'client_id' => CommerceServer::OIDC_CLIENT_ID,
        'redirect_uri' => CommerceServer::REDIRECT_URI,
        'response_type' => 'code',
        'scope' => 'openid email profile',
        'state' => $state,
        'code_challenge_method' => 'S256',
        'code_challenge' => rtrim(strtr(base64_encode(hash('sha256', $codeVerifier, true)), '+/', '-_'), '='),
        'elasticpath_commerce_cloud_profile_id' => CommerceServer::OIDC_PROFILE,
    ]);
$callback = signInAtThePage($authorizationUrl, 'grace@example.com');
if (!hash_equals($state, $callback['state'] ?? '')) {
    throw new RuntimeException('the callback is not of this login');
}
echo '  code from the callback: ', shortened($callback['code']), "\n";
$started = microtime(true);
showPage($ep->loginWithOidc($callback['code'], CommerceServer::REDIRECT_URI, $codeVerifier), $started);

headline('3. One-time password');
$request = PlainReply::to(
    'POST',
    sprintf('%s/v2/authentication-realms/%s/password-profiles/%s/one-time-password-token-request', $server->baseUri, CommerceServer::REALM, CommerceServer::PASSWORD_PROFILE),
    [
        'Authorization' => 'Bearer ' . PlainReply::to('POST', $server->baseUri . CommerceServer::BEARER_PATH, ['Content-Type' => 'application/x-www-form-urlencoded'], http_build_query(['grant_type' => 'implicit', 'client_id' => CommerceServer::CLIENT_ID]))->json()['access_token'],
        'Content-Type' => 'application/json',
    ],
    json_encode(['data' => ['type' => 'one_time_password_token_request', 'username' => 'ada@example.com', 'purpose' => 'passwordless_authentication']]),
);
$oneTimePassword = receiveWebhook($webhook)['payload']['one_time_password_token'];
printf("  requested (%d), the webhook brought %s\n", $request->status, shortened($oneTimePassword));
$started = microtime(true);
showPage($ep->loginWithOneTimePassword(CommerceServer::PASSWORD_PROFILE, 'ada@example.com', $oneTimePassword), $started);

headline('4. Self sign-up');
$started = microtime(true);
showPage($ep->selfSignup(CommerceServer::PASSWORD_PROFILE, 'mary@example.com', 'vindication-1792', 'Mary Godwin', 'mary@example.com', givenName: 'Mary'), $started);

headline('5. Switch to another account, with a token in hand');
$held = $page->tokens[0];
$other = $page->tokens[1];
echo "  from $held->accountName to $other->accountName\n";
$started = microtime(true);
$switched = $ep->switchAccount($held, $other->accountId);
show([$switched]);
printf("  %.1f ms\n", 1000 * (microtime(true) - $started));

headline('What a dump shows of a token');
print_r($switched);

const PAGES = 20;
const ROUND_TRIP_MS = 20;
headline('A page of the shop: cart, products and addresses, asked for side by side');
$certificates = new Certificates();
$service = CommerceServer::start(tlsCert: $certificates->server());
$origin = farAway($service->tlsUri, $argv[1], ROUND_TRIP_MS);
$ep = new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), baseUri: $origin, caFile: $certificates->authority());
$token = $ep->loginWithPassword(CommerceServer::PASSWORD_PROFILE, 'ada@example.com', 'difference-engine')->tokens[0];
$cart = $ep->send(HttpRequest::json('POST', '/v2/carts', ['data' => ['name' => 'First cart']]), $token)->throw()->json()['data']['id'];
$page = [
    'cart' => "/v2/carts/$cart/items",
    'products' => '/catalog/products?page%5Blimit%5D=8',
    'addresses' => "/v2/accounts/$token->accountId/addresses",
];

$withSendAll = function () use ($ep, $page, $token): array {
    $replies = $ep->sendAll(array_map(fn (string $url) => new HttpRequest('GET', $url), $page), $token);
    return array_map(fn (HttpResponse $reply) => $reply->throw()->json(), $replies);
};
// A client for each page, as in a web application: it ends with the web request.
$withGuzzle = function () use ($ep, $page, $token, $origin, $certificates): array {
    $client = new GuzzleHttp\Client(['base_uri' => $origin, 'headers' => $ep->headers($token), 'verify' => $certificates->authority()]);
    $replies = GuzzleHttp\Promise\Utils::unwrap(array_map($client->getAsync(...), $page));
    return array_map(fn ($reply) => json_decode((string) $reply->getBody(), true), $replies);
};

printf("  %d times, by https, from a service that is %d ms away, there and back\n", PAGES, ROUND_TRIP_MS);
printf("  %-10s  %12s  %22s  %18s\n", '', 'first page', 'median of the others', 'connections opened');
EpAccountTokens::flushConnections();
timePages('sendAll()', $withSendAll, $service);
error_reporting(E_ALL & ~E_DEPRECATED);    // Debian's Guzzle may be older than its PHP
$guzzle = stream_resolve_include_path('GuzzleHttp/autoload.php');
if ($guzzle !== false && extension_loaded('curl')) {
    require $guzzle;
    timePages('Guzzle', $withGuzzle, $service);
    if ($withSendAll() !== $withGuzzle()) {
        throw new LogicException('the two pages differ');
    }
    echo "  PHP closes what Guzzle has opened when a web request ends. The connections of sendAll() stay with the worker.\n";
} else {
    echo "  Guzzle is not here to compare with: Debian has it in the packages php-guzzlehttp-guzzle and php-curl.\n";
}

$service->stop();
$server->stop();
