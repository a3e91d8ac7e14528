<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\EventLoop;
use EpAccountTokens\StandIn\Http\Handler;
use EpAccountTokens\StandIn\Http\HandlerResult;
use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;
use EpAccountTokens\StandIn\Http\Server;

/** The stand-in as a whole: puts its parts together, and takes each request through them. */
final class Application implements Handler
{
    private Settings $settings;
    private RequestLog $log;
    private ScriptedReplies $replies;
    private Router $router;
    private Router $control;
    private RateLimiter $rateLimiter;

    /** @param array<string, mixed> $initialSettings what a reset returns to */
    public function __construct(
        private readonly EventLoop $loop,
        private readonly Server $server,
        private readonly array $initialSettings,
    ) {
        $this->reset();
    }

    public function handle(Request $request, int $connection): HandlerResult
    {
        if (str_starts_with($request->path(), Control::PREFIX)) {
            return new HandlerResult($this->answer($request, $this->control));
        }
        $entry = $this->log->received($request, $connection);
        $result = $this->replies->take($request)?->deliver(fn () => $this->answer($request, $this->router))
            ?? new HandlerResult($this->answerWithinRate($request), $this->settings->get('latency_ms'));
        $this->log->answered($entry, $result->response?->status);
        return new HandlerResult($this->withServerHeaders($result->response, $request), $result->delayMs, $result->close);
    }

    public function closed(int $connection): void
    {
        $this->log->closed($connection);
    }

    private function answerWithinRate(Request $request): Response
    {
        return $this->rateLimiter->refuses() ? $this->tooManyRequests() : $this->answer($request, $this->router);
    }

    private function answer(Request $request, Router $router): Response
    {
        try {
            return $router->dispatch($request);
        } catch (ApiError $error) {
            return $error->response($this->settings->get('error_status_as_number'));
        } catch (\Throwable $bug) {
            fwrite(STDERR, "stand-in: $bug\n");
            return (new ApiError(500, 'there was a problem processing your request'))->response(false);
        }
    }

    /** The gateway's own answer, which has the status as a number whatever the services do. */
    private function tooManyRequests(): Response
    {
        $retryAfter = $this->settings->get('retry_after');
        return (new ApiError(429))->response(true)->withDefaults($retryAfter === null ? [] : ['Retry-After' => $retryAfter]);
    }

    private function withServerHeaders(?Response $response, Request $request): ?Response
    {
        $headers = ['X-Moltin-Request-Id' => Random::uuid()];
        // A client of HTTP/1.0 knows no chunks (RFC 9112, section 6.1).
        if ($this->settings->get('chunked_replies') && $request->version === 'HTTP/1.1') {
            $headers['Transfer-Encoding'] = 'chunked';
        }
        return $response?->withDefaults($headers);
    }

    private function reset(): void
    {
        $this->settings = new Settings($this->initialSettings);
        $this->log = new RequestLog();
        $this->replies = new ScriptedReplies();
        $this->rateLimiter = new RateLimiter($this->settings);

        $clock = new Clock($this->settings);
        $members = Seed::members();
        $webhook = new Webhook($this->loop, $this->settings);
        $accessTokenIssuer = new JwtIssuer();
        $accountTokenIssuer = new JwtIssuer();
        $accessTokens = new AccessTokens($this->settings, $clock, $accessTokenIssuer);
        $oneTimePasswords = new OneTimePasswords($this->settings, $clock, $members, $accessTokens, $webhook);
        $authorizationCodes = new AuthorizationCodes($this->settings, $clock, $members);
        $oidc = new OidcProvider($this->settings, $members, $authorizationCodes);
        $accountTokens = new AccountTokens(
            $this->settings, $clock, $members, $accountTokenIssuer, $accessTokens, $oneTimePasswords, $authorizationCodes,
        );
        $shoppers = new Shoppers($accessTokens, $accountTokens);
        $carts = new Carts($this->settings, $shoppers);
        $orders = new Orders($this->settings, $clock, $shoppers, $carts);

        $this->router = new Router();
        $this->router->add($accountTokens->routes());
        $this->router->add($accessTokens->routes());
        $this->router->add($oneTimePasswords->routes());
        $this->router->add($oidc->routes());
        $this->router->add((new Discovery($this->settings, $accessTokens))->routes());
        $this->router->add((new Catalog($this->settings, $accessTokens))->routes());
        $this->router->add($carts->routes());
        $this->router->add((new AccountAddresses($this->settings, $clock, $shoppers))->routes());
        $this->router->add($orders->routes());
        $this->router->add((new PasswordProfileInfos($this->settings, $members, $shoppers))->routes());

        $control = new Control(
            $this->settings, $members, $this->log, $this->replies, $oneTimePasswords, $authorizationCodes, $oidc, $webhook, $orders,
            $accessTokenIssuer, $accountTokenIssuer, $this->server,
        );
        $this->control = new Router();
        $this->control->add($control->routes());
        $this->control->add([['POST', Control::PREFIX . 'reset', function (): Response {
            $this->reset();
            return Response::json(200, (object) []);
        }]]);
    }
}
