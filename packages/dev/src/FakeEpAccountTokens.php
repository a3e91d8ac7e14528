<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev;

use EpAccountTokens;
use EpAccountTokens\AccessToken;
use EpAccountTokens\AuthenticationSettings;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\OidcProfile;
use EpAccountTokens\OneTimePasswordPurpose;
use EpAccountTokens\PasswordProfile;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use PHPUnit\Framework\Assert;

/**
 * The client in a test: it gives the answers that it was told, keeps the calls that it got, and never sends anything.
 *
 *     $ep = (new FakeEpAccountTokens())->will('loginWithPassword', Values::page('Compiler Works'), new AuthenticationFailedException(status: 400));
 *
 * Arguments are checked as the client checks them: what is a ValueError there is one here. What sends nothing there needs no answer
 * here: `baseUri()`, `with()`, `beginOidc()`, `nextPage()` at the end of the roster. `headers()` and `accessToken()` show the bearer `fake-bearer` unless
 * told otherwise, `eachToken()` goes on with the answers of `nextPage()`, and `sendAll()` with those of `send()`. Any other call without
 * an answer is an `UnscriptedCallError`.
 */
final class FakeEpAccountTokens implements EpAccountTokensInterface
{
    public const BASE_URI = 'https://store.invalid';
    public const BEARER = 'fake-bearer';

    /** What each method can be told to return. */
    private const ANSWERS = [
        'loginWithPassword' => TokenPage::class,
        'loginWithOidc' => TokenPage::class,
        'loginWithOneTimePassword' => TokenPage::class,
        'selfSignup' => TokenPage::class,
        'switchAccount' => Token::class,
        'refresh' => Token::class,
        'listTokens' => TokenPage::class,
        'nextPage' => '?' . TokenPage::class,
        'eachToken' => 'iterable',
        'completeOidc' => TokenPage::class,
        'requestOneTimePassword' => 'null',
        'authenticationSettings' => AuthenticationSettings::class,
        'oidcProfiles' => 'array',
        'passwordProfiles' => 'array',
        'accessToken' => AccessToken::class,
        'headers' => 'array',
        'send' => HttpResponse::class,
        'sendAll' => 'array',
    ];

    /** Checks the arguments, and answers where it does so without a request. */
    private EpAccountTokensInterface $client;
    private readonly Script $script;

    /** @param non-empty-string $baseUri that of the client, which `send()` wants absolute URLs to be of */
    public function __construct(string $baseUri = self::BASE_URI)
    {
        $this->client = new EpAccountTokens(
            Grant::callback(static fn (): string => self::BEARER),
            baseUri: $baseUri,
            transport: static fn (): HttpResponse => throw new RequestReached(),
        );
        $this->script = new Script();
    }

    // ---- what a test says ----

    /**
     * The answers to the next calls of a method, one each: what it returns, an exception to be thrown, or a closure, which gets the arguments of the
     * call. Further ones queue up behind them.
     *
     * @param key-of<self::ANSWERS> $method
     */
    public function will(string $method, mixed ...$answers): self
    {
        if ($answers === [] && $method === 'requestOneTimePassword') {
            $answers = [null];
        }
        foreach ($answers as $answer) {
            self::check($method, $answer);
        }
        $this->script->queue($method, $answers);
        return $this;
    }

    /**
     * The answer to every call of a method for which nothing is queued.
     *
     * @param key-of<self::ANSWERS> $method
     */
    public function always(string $method, mixed $answer = null): self
    {
        self::check($method, $answer);
        $this->script->always($method, $answer);
        return $this;
    }

    // ---- what a test asks ----

    /**
     * The calls so far, in their order.
     *
     * @return list<Call>
     */
    public function calls(?string $method = null): array
    {
        return $this->script->calls($method);
    }

    /** @param (callable(mixed...): bool)|null $is gets the arguments of each call, in the order of the parameters; one call has to make it true */
    public function assertCalled(string $method, ?callable $is = null): void
    {
        $calls = $this->calls($method);
        if ($is !== null) {
            $calls = array_filter($calls, static fn (Call $call) => $is(...array_values($call->arguments)));
        }
        Assert::assertNotSame([], $calls, "$method() was not called" . ($is === null ? '.' : ' with the arguments that were expected.'));
    }

    public function assertCalledTimes(string $method, int $times): void
    {
        Assert::assertCount($times, $this->calls($method), "How often $method() was called.");
    }

    public function assertNotCalled(string $method): void
    {
        $this->assertCalledTimes($method, 0);
    }

    /** Every queued answer was used, and nothing was called without one, even if the shop has caught that. */
    public function assertDone(): void
    {
        Assert::assertSame([], $this->script->complaints());
    }

    // ---- what the shop calls ----

    public function loginWithPassword(string $passwordProfileId, string $username, #[\SensitiveParameter] string $password, ?int $limit = null): TokenPage
    {
        return $this->answer(__FUNCTION__, compact('passwordProfileId', 'username', 'password', 'limit'), TokenPage::class);
    }

    public function loginWithOidc(
        #[\SensitiveParameter] string $authorizationCode,
        string $redirectUri,
        #[\SensitiveParameter] string $codeVerifier,
        ?int $limit = null,
    ): TokenPage {
        return $this->answer(__FUNCTION__, compact('authorizationCode', 'redirectUri', 'codeVerifier', 'limit'), TokenPage::class);
    }

    public function loginWithOneTimePassword(
        string $passwordProfileId,
        string $username,
        #[\SensitiveParameter] string $oneTimePasswordToken,
        ?int $limit = null,
    ): TokenPage {
        return $this->answer(__FUNCTION__, compact('passwordProfileId', 'username', 'oneTimePasswordToken', 'limit'), TokenPage::class);
    }

    public function selfSignup(
        string $passwordProfileId,
        string $username,
        #[\SensitiveParameter] string $password,
        string $name,
        string $email,
        ?string $givenName = null,
        ?string $middleName = null,
        ?string $familyName = null,
        ?int $limit = null,
    ): TokenPage {
        $arguments = compact('passwordProfileId', 'username', 'password', 'name', 'email', 'givenName', 'middleName', 'familyName', 'limit');
        return $this->answer(__FUNCTION__, $arguments, TokenPage::class);
    }

    public function switchAccount(#[\SensitiveParameter] Token|string $heldToken, string $accountId, ?int $rosterOffset = null): Token
    {
        return $this->answer(__FUNCTION__, compact('heldToken', 'accountId', 'rosterOffset'), Token::class);
    }

    public function refresh(Token $token): Token
    {
        return $this->answer(__FUNCTION__, compact('token'), Token::class);
    }

    public function listTokens(#[\SensitiveParameter] Token|string $heldToken, ?int $limit = null, int $offset = 0): TokenPage
    {
        return $this->answer(__FUNCTION__, compact('heldToken', 'limit', 'offset'), TokenPage::class);
    }

    public function nextPage(TokenPage $page): ?TokenPage
    {
        $this->script->record(__FUNCTION__, compact('page'));
        return $this->pageAfter($page);
    }

    public function eachToken(TokenPage $page): iterable
    {
        $this->script->record(__FUNCTION__, compact('page'));
        if (!$this->script->has(__FUNCTION__)) {
            return $this->tokensFrom($page);
        }
        /** @var iterable<int, Token> will() checks no more than that it is iterable */
        $tokens = $this->script->answer(__FUNCTION__, compact('page'));
        return $tokens;
    }

    public function beginOidc(
        string $authorizationEndpoint,
        string $redirectUri,
        string $clientId = 'account-management',
        string $scope = 'openid email profile',
        array $parameters = [],
    ): OidcLogin {
        $this->script->record(__FUNCTION__, compact('authorizationEndpoint', 'redirectUri', 'clientId', 'scope', 'parameters'));
        return $this->client->beginOidc($authorizationEndpoint, $redirectUri, $clientId, $scope, $parameters);
    }

    public function completeOidc(OidcLogin $login, #[\SensitiveParameter] array $callbackQuery): TokenPage
    {
        return $this->answer(__FUNCTION__, compact('login', 'callbackQuery'), TokenPage::class);
    }

    public function requestOneTimePassword(
        string $realmId,
        string $passwordProfileId,
        string $username,
        OneTimePasswordPurpose $purpose = OneTimePasswordPurpose::PasswordlessAuthentication,
    ): void {
        $this->take(__FUNCTION__, compact('realmId', 'passwordProfileId', 'username', 'purpose'));
    }

    public function authenticationSettings(): AuthenticationSettings
    {
        return $this->answer(__FUNCTION__, [], AuthenticationSettings::class);
    }

    public function oidcProfiles(string $realmId): array
    {
        /** @var list<OidcProfile> $profiles */
        $profiles = $this->take(__FUNCTION__, compact('realmId'));
        return $profiles;
    }

    public function passwordProfiles(string $realmId): array
    {
        /** @var list<PasswordProfile> $profiles */
        $profiles = $this->take(__FUNCTION__, compact('realmId'));
        return $profiles;
    }

    public function accessToken(bool $renew = false): AccessToken
    {
        return $this->answer(__FUNCTION__, compact('renew'), AccessToken::class);
    }

    public function headers(?Token $token = null): array
    {
        /** @var array<non-empty-string, non-empty-string> $headers */
        $headers = $this->take(__FUNCTION__, compact('token'));
        return $headers;
    }

    public function send(HttpRequest $request, ?Token $token = null): HttpResponse
    {
        return $this->answer(__FUNCTION__, compact('request', 'token'), HttpResponse::class);
    }

    public function sendAll(array $requests, ?Token $token = null): array
    {
        $this->script->record(__FUNCTION__, compact('requests', 'token'));
        try {
            $this->ask(__FUNCTION__, compact('requests', 'token'));
            return [];
        } catch (RequestReached) {
        }
        if ($this->script->has(__FUNCTION__)) {
            /** @var array<array-key, HttpResponse|EpAccountTokensException> $responses */
            $responses = $this->script->answer(__FUNCTION__, compact('requests', 'token'));
            return $responses;
        }
        return array_map(fn (HttpRequest $request) => $this->responseOrException($request, $token), $requests);
    }

    public function baseUri(): string
    {
        return $this->client->baseUri();
    }

    public function with(?float $timeout = null, ?int $maxRetries = null, ?array $headers = null): static
    {
        $this->script->record(__FUNCTION__, compact('timeout', 'maxRetries', 'headers'));
        $other = clone $this;
        $other->client = $this->client->with($timeout, $maxRetries, $headers);
        return $other;
    }

    // ---- where the answers come from ----

    private static function check(string $method, mixed $answer): void
    {
        $type = self::ANSWERS[$method] ?? throw new \InvalidArgumentException("There is no $method() that this fake can be told to answer");
        $fits = $answer instanceof \Throwable || $answer instanceof \Closure || match ($type) {
            'array' => is_array($answer),
            'iterable' => is_iterable($answer),
            'null' => $answer === null,
            '?' . TokenPage::class => $answer === null || $answer instanceof TokenPage,
            default => $answer instanceof $type,
        };
        if (!$fits) {
            throw new \InvalidArgumentException("$method() cannot be told to answer with " . get_debug_type($answer) . ": it returns $type");
        }
    }

    /**
     * @template T of object
     * @param array<string, mixed> $arguments
     * @param class-string<T> $type
     * @return T
     */
    private function answer(string $method, array $arguments, string $type): object
    {
        return self::typed($method, $this->take($method, $arguments), $type);
    }

    /**
     * @template T of object
     * @param class-string<T> $type
     * @return T
     */
    private static function typed(string $method, mixed $answer, string $type): object
    {
        // That of a closure was not checked before.
        return $answer instanceof $type
            ? $answer
            : throw new \TypeError("The fake's $method() was answered with " . get_debug_type($answer) . ": it returns $type");
    }

    /** @param array<string, mixed> $arguments */
    private function take(string $method, array $arguments): mixed
    {
        $this->script->record($method, $arguments);
        try {
            $own = $this->ask($method, $arguments);
        } catch (RequestReached) {
            return $this->script->answer($method, $arguments);
        }
        return $this->script->has($method) ? $this->script->answer($method, $arguments) : $own;
    }

    /**
     * What the client says to it by itself.
     *
     * @param array<string, mixed> $arguments
     * @throws RequestReached where it would send a request
     */
    private function ask(string $method, array $arguments): mixed
    {
        return $this->client->{$method}(...$arguments);
    }

    /** Null where the client knows, without a request, that there is none. */
    private function pageAfter(TokenPage $page): ?TokenPage
    {
        try {
            $this->ask('nextPage', compact('page'));
            return null;
        } catch (RequestReached) {
        }
        $next = $this->script->answer('nextPage', compact('page'));
        return $next === null ? null : self::typed('nextPage', $next, TokenPage::class);
    }

    /** @return \Generator<int, Token> */
    private function tokensFrom(TokenPage $page): \Generator
    {
        $seen = [];
        $key = 0;
        do {
            $before = count($seen);
            foreach ($page->tokens as $token) {
                $seen[$token->accountId] = true;
                yield $key++ => $token;
            }
            // As the client does, it ends at a page without a new account.
        } while (count($seen) > $before && ($page = $this->pageAfter($page)) !== null);
    }

    private function responseOrException(HttpRequest $request, ?Token $token): HttpResponse|EpAccountTokensException
    {
        try {
            return self::typed('send', $this->script->answer('send', compact('request', 'token')), HttpResponse::class);
        } catch (EpAccountTokensException $exception) {
            return $exception;
        }
    }
}
