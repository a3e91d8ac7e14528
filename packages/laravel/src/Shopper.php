<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel;

use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\OidcException;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;
use EpAccountTokensInterface;
use Illuminate\Contracts\Encryption\DecryptException;
use Illuminate\Contracts\Encryption\StringEncrypter;
use Illuminate\Contracts\Session\Session;
use Illuminate\Http\RedirectResponse;
use Illuminate\Routing\Redirector;
use Illuminate\Routing\UrlGenerator;
use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;

/**
 * Who is shopping in this web request, as the session knows it: the token of the account that was chosen, and the accounts there are to choose from.
 *
 * What is secret is encrypted within the session, so that neither a debug bar nor whoever reads the session's store sees it.
 */
final class Shopper
{
    private const KEY = 'elasticpath';
    /** Logins at the identity provider that may be under way at once, in as many tabs. */
    private const MAX_LOGINS = 5;
    /** Seconds without a further try after a renewal has failed, so that not each page waits for it. */
    private const RENEWAL_PAUSE = 30;

    private bool $hasEnded = false;
    /** What the session has, and what that is when decrypted. */
    private ?string $encrypted = null;
    private ?Token $token = null;

    public function __construct(
        private readonly EpAccountTokensInterface $ep,
        private readonly Session $session,
        private readonly StringEncrypter $encrypter,
        private readonly ClockInterface $clock,
        private readonly LoggerInterface $log,
        private readonly Settings $settings,
        private readonly Redirector $redirector,
        private readonly UrlGenerator $urls,
    ) {
    }

    // ---- logging in ----

    /**
     * Keeps what a login has returned, in a session with a new id. The only account is chosen; of several, `choose()` takes one.
     *
     * @throws EpAccountTokensException if further pages of accounts cannot be had
     */
    public function logIn(TokenPage $page): void
    {
        $names = [];
        $first = null;
        foreach ($this->ep->eachToken($page) as $token) {
            $first ??= $token;
            $names[$token->accountId] = $token->accountName;
        }
        $this->session->regenerate(true);
        $this->forget();
        if ($first !== null) {
            $this->store(['accounts' => $names, 'is_chosen' => count($names) === 1]);
            $this->keep($first);
        }
    }

    /** Where to go from a login: to the page that was asked for, to the choice of an account, or back with a word of explanation. */
    public function redirect(): RedirectResponse
    {
        return match (true) {
            $this->token() !== null => $this->redirector->intended($this->urls->route($this->settings->required('routes.home'))),
            $this->isLoggedIn() => $this->redirector->route($this->settings->required('routes.accounts')),
            default => $this->redirector->route($this->settings->required('routes.login'))->withErrors(['form' => self::text('no_account')]),
        };
    }

    /**
     * Begins a login at the identity provider of the configuration. The browser is to be sent to the URL.
     *
     * @param array<non-empty-string, string> $parameters such as `prompt`
     */
    public function beginOidc(array $parameters = []): string
    {
        $login = $this->ep->beginOidc(
            $this->settings->required('oidc.endpoint'),
            $this->redirectUri(),
            $this->settings->required('oidc.client_id'),
            parameters: $parameters,
        );
        $logins = array_slice($this->logins(), 1 - self::MAX_LOGINS, null, true);
        $this->store(['logins' => [...$logins, $login->state => $this->encrypt($login->toArray())]]);
        return $login->authorizationUrl;
    }

    /**
     * Completes it, once.
     *
     * @param array<mixed> $query that of the callback
     * @throws OidcException it was cancelled, or was not begun in this session
     * @throws EpAccountTokensException
     */
    public function completeOidc(array $query): TokenPage
    {
        $logins = $this->logins();
        $state = is_string($query['state'] ?? null) ? $query['state'] : '';
        $stored = $this->decrypt($logins[$state] ?? null);
        unset($logins[$state]);
        $this->store(['logins' => $logins]);
        if ($stored === null) {
            throw new OidcException('No login with this state was begun in this session, or it was completed before', 'state_mismatch');
        }
        return $this->ep->completeOidc(OidcLogin::fromArray($stored), $query);
    }

    /** @return non-empty-string the redirect URI of the configuration, or the address of the route */
    public function redirectUri(): string
    {
        $uri = $this->settings->optional('oidc.redirect_uri') ?? $this->urls->route($this->settings->required('routes.callback'));
        return $uri === '' ? throw new \InvalidArgumentException('elasticpath.oidc.redirect_uri is not set') : $uri;
    }

    // ---- the account ----

    /**
     * The token of the account that was chosen, renewed when it is time. Null: nobody is logged in, no account is chosen yet, or the login has ended.
     *
     * `Token` can also be injected, into controllers and what else the container makes.
     */
    public function token(): ?Token
    {
        $token = $this->value('is_chosen') === true ? $this->held() : null;
        if ($token === null) {
            return null;
        }
        $now = $this->clock->now();
        if ($token->isRefreshDue($now) && !$token->isExpired($now)) {
            $token = $this->renewed($token);
        }
        if ($token === null || $token->isExpired($now)) {
            $this->end();
            return null;
        }
        return $token;
    }

    /** The account that was chosen, without a look at how long its token is good. */
    public function accountId(): ?string
    {
        return $this->value('is_chosen') === true ? $this->held()?->accountId : null;
    }

    /** Whether somebody is, with or without an account chosen. */
    public function isLoggedIn(): bool
    {
        return $this->held() !== null;
    }

    /** Whether in this web request a login was found to have ended. */
    public function hasEnded(): bool
    {
        return $this->hasEnded;
    }

    /** @return array<string, string> account id => name, to choose from */
    public function accounts(): array
    {
        $accounts = [];
        foreach ((array) $this->value('accounts') as $id => $name) {
            $accounts[(string) $id] = is_string($name) ? $name : '';
        }
        return $accounts;
    }

    /**
     * The first choice of an account after a login, and each switch after it.
     *
     * @throws LoginRequiredException nobody is logged in
     * @throws AccountNotAvailableException
     * @throws EpAccountTokensException
     */
    public function choose(string $accountId): Token
    {
        $held = $this->held() ?? throw new LoginRequiredException('Nobody is logged in in this session');
        if ($accountId === '') {
            throw new AccountNotAvailableException('No account was named');
        }
        // The roster has the accounts in the order in which they were read.
        $offset = array_search($accountId, array_map(strval(...), array_keys($this->accounts())), true);
        $token = $this->ep->switchAccount($held, $accountId, $offset === false ? null : min($offset, 10_000));
        $this->keep($token);
        $this->store(['is_chosen' => true]);
        return $token;
    }

    public function logOut(): void
    {
        $this->token = $this->encrypted = null;
        $this->session->invalidate();
        $this->session->regenerateToken();
    }

    /** For a login that the service has ended: nobody is logged in any more, and what else the session has is kept. */
    public function end(): void
    {
        $this->hasEnded = true;
        $this->forget();
    }

    private function renewed(Token $token): ?Token
    {
        $pausedUntil = $this->value('renewal_paused_until');
        if (is_int($pausedUntil) && $this->clock->now()->getTimestamp() < $pausedUntil) {
            return $token;
        }
        try {
            // A page is waiting for it.
            $token = $this->ep->with(timeout: $this->settings->number('renewal_timeout'), maxRetries: 0)->refresh($token);
        } catch (LoginRequiredException | AccountNotAvailableException) {
            return null;
        } catch (EpAccountTokensException $exception) {
            $this->log->warning('Elastic Path: a token was not renewed, and serves on: ' . get_class($exception) . ": {$exception->getMessage()}");
            $this->store(['renewal_paused_until' => $this->clock->now()->getTimestamp() + self::RENEWAL_PAUSE]);
            return $token;
        }
        $this->keep($token);
        return $token;
    }

    // ---- the session ----

    /** The token by which the member is known, of whichever account. */
    private function held(): ?Token
    {
        $encrypted = $this->value('token');
        if (!is_string($encrypted)) {
            return null;
        }
        if ($encrypted !== $this->encrypted) {
            $array = $this->decrypt($encrypted);
            $this->token = $array === null ? null : $this->read($array);
            $this->encrypted = $encrypted;
        }
        return $this->token;
    }

    /** @param array<mixed> $array */
    private function read(array $array): ?Token
    {
        try {
            return Token::fromArray($array);
        } catch (\TypeError | \ValueError $error) {
            $this->log->error("Elastic Path: the session's token cannot be read: {$error->getMessage()}");
            return null;
        }
    }

    private function keep(Token $token): void
    {
        $this->encrypted = $this->encrypt($token->toArray());
        $this->token = $token;
        $this->store(['token' => $this->encrypted, 'renewal_paused_until' => null]);
    }

    /** @param array<mixed> $array */
    private function encrypt(#[\SensitiveParameter] array $array): string
    {
        return $this->encrypter->encryptString(json_encode($array, JSON_THROW_ON_ERROR));
    }

    /** @return array<mixed>|null */
    private function decrypt(mixed $encrypted): ?array
    {
        if (!is_string($encrypted)) {
            return null;
        }
        try {
            $array = json_decode($this->encrypter->decryptString($encrypted), true);
        } catch (DecryptException) {
            $this->log->error('Elastic Path: the session was encrypted under another APP_KEY; put the old one into APP_PREVIOUS_KEYS to keep shoppers logged in');
            return null;
        }
        return is_array($array) ? $array : null;
    }

    /** @return array<string, mixed> encrypted logins by their state */
    private function logins(): array
    {
        $logins = [];
        foreach ((array) $this->value('logins') as $state => $login) {
            $logins[(string) $state] = $login;
        }
        return $logins;
    }

    private function value(string $name): mixed
    {
        return ((array) $this->session->get(self::KEY))[$name] ?? null;
    }

    /** @param array<string, mixed> $values */
    private function store(array $values): void
    {
        $this->session->put(self::KEY, [...(array) $this->session->get(self::KEY), ...$values]);
    }

    private function forget(): void
    {
        $this->session->forget(self::KEY);
        $this->token = $this->encrypted = null;
    }

    private static function text(string $key): string
    {
        $text = __("elasticpath::messages.$key");
        return is_string($text) ? $text : $key;
    }
}
