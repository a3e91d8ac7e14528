<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Console;

use EpAccountTokens\AuthenticationSettings;
use EpAccountTokens\Laravel\Settings;
use EpAccountTokens\OidcProfile;
use EpAccountTokens\PasswordProfile;
use EpAccountTokensInterface;
use Illuminate\Console\Command;
use Illuminate\Contracts\Cache\Factory as CacheFactory;
use Illuminate\Contracts\Config\Repository;
use Illuminate\Routing\Router;
use Symfony\Component\Console\Formatter\OutputFormatter;

/** Tries what config/elasticpath.php says, and says what to mend. */
final class CheckCommand extends Command
{
    /** @var string */
    protected $signature = 'ep:check';

    /** @var string */
    protected $description = 'Try the configuration for Elastic Path: bearer, realm, profiles, redirect URI, routes, cache, session';

    private bool $hasFailed = false;

    public function handle(Settings $settings, Repository $config, Router $router, CacheFactory $caches): int
    {
        $this->hasFailed = false;
        $version = phpversion('ep_account_tokens');
        $this->check('extension', static fn (): string => $version === false
            ? throw new \RuntimeException('ep_account_tokens is not loaded')
            : "ep_account_tokens $version");
        $isReached = $version !== false && $this->check('bearer', function (): string {
            $ep = $this->ep();
            $expires = $ep->accessToken()->expires;
            return $ep->baseUri() . ($expires === null ? '' : ", good until {$expires->format(DATE_ATOM)}");
        });
        if ($isReached) {
            $this->checkStore($this->ep(), $settings);
        }
        $this->check('routes', static fn (): string => self::routes($settings, $router));
        $this->check('cache', static fn (): string => self::cache($settings, $config, $caches));
        $this->check('session', static fn (): string => self::session($config));
        return $this->hasFailed ? self::FAILURE : self::SUCCESS;
    }

    private function checkStore(EpAccountTokensInterface $ep, Settings $settings): void
    {
        $this->check('realm', static function () use ($ep, $settings): string {
            $realm = $ep->authenticationSettings();
            $configured = $settings->required('realm_id');
            return $configured === $realm->realmId
                ? $realm->realmId . self::tokenTimeout($realm)
                : throw new \RuntimeException("elasticpath.realm_id is $configured, and the store's is $realm->realmId");
        });
        if ($settings->optional('realm_id') === null) {
            return;
        }
        $realmId = $settings->required('realm_id');
        $this->check('password profile', static function () use ($ep, $settings, $realmId): string {
            $configured = $settings->optional('password_profile_id');
            if ($configured === null) {
                return 'none is configured';
            }
            $found = array_filter($ep->passwordProfiles($realmId), static fn (PasswordProfile $profile): bool => $profile->id === $configured);
            return (array_values($found)[0] ?? throw new \RuntimeException("the realm has no password profile $configured"))->name;
        });
        $this->check('OpenID Connect', static function () use ($ep, $settings, $realmId): string {
            $configured = $settings->optional('oidc.endpoint');
            if ($configured === null) {
                return 'none is configured';
            }
            $found = array_filter($ep->oidcProfiles($realmId), static fn (OidcProfile $profile): bool => $profile->authorizationEndpoint === $configured);
            $name = (array_values($found)[0] ?? throw new \RuntimeException("the realm has no profile with the endpoint $configured"))->name;
            $uri = $settings->optional('oidc.redirect_uri') ?? route($settings->required('routes.callback'));
            // Wrong addresses are a ValueError here.
            $ep->beginOidc($configured, $uri === '' ? throw new \RuntimeException('there is no redirect URI') : $uri, $settings->required('oidc.client_id'));
            return "$name; Commerce Manager has to have the redirect URI $uri";
        });
    }

    private function ep(): EpAccountTokensInterface
    {
        return $this->laravel->make(EpAccountTokensInterface::class);
    }

    private static function tokenTimeout(AuthenticationSettings $realm): string
    {
        return $realm->tokenTimeout === null ? '' : ', tokens live for ' . round($realm->tokenTimeout / 3600, 1) . ' h';
    }

    private static function routes(Settings $settings, Router $router): string
    {
        foreach (['login', 'accounts', 'home'] as $name) {
            $route = $settings->required("routes.$name");
            if (!$router->has($route)) {
                throw new \RuntimeException("there is no route named \"$route\": name one so, or set elasticpath.routes.$name");
            }
        }
        return 'are there';
    }

    private static function cache(Settings $settings, Repository $config, CacheFactory $caches): string
    {
        $name = $settings->cacheStore();
        if ($name === false) {
            return 'off: each worker fetches a bearer of its own';
        }
        $name ??= $config->get('cache.default');
        $name = is_string($name) ? $name : '';
        $driver = $config->get("cache.stores.$name.driver");
        if (in_array($driver, ['array', 'null'], true)) {
            throw new \RuntimeException("the store \"$name\" forgets at the end of each web request: name another one in elasticpath.cache");
        }
        $value = ['v' => 1, 'text' => bin2hex(random_bytes(8))];
        $store = $caches->store($name);
        $store->put('ep_check', $value, 10);
        $isKept = $store->get('ep_check') == $value;
        $store->forget('ep_check');
        return $isKept ? $name : throw new \RuntimeException("the store \"$name\" does not keep what is put there");
    }

    private static function session(Repository $config): string
    {
        $driver = $config->get('session.driver');
        $driver = is_string($driver) ? $driver : '';
        return match (true) {
            $driver === 'cookie' => throw new \RuntimeException(
                'a cookie of 4 KB does not hold a token and the names of a few accounts: set SESSION_DRIVER to redis, database or file',
            ),
            $driver === 'array' => throw new \RuntimeException('the driver "array" forgets at the end of each web request'),
            $config->get('session.same_site') === 'strict' && $config->get('elasticpath.oidc.endpoint') !== null => throw new \RuntimeException(
                'with session.same_site "strict" no OpenID Connect login completes, since the browser comes from another site: set it to "lax"',
            ),
            default => $driver,
        };
    }

    /** @param \Closure(): string $check */
    private function check(string $what, \Closure $check): bool
    {
        try {
            $this->components->twoColumnDetail($what, '<fg=green>' . self::plain($check()) . '</>');
            return true;
        } catch (\Throwable $error) {
            $this->hasFailed = true;
            $this->components->twoColumnDetail($what, '<fg=red;options=bold>' . self::plain($error->getMessage()) . '</>');
            return false;
        }
    }

    /** Names are free text of the store: nothing in them shall steer the terminal. */
    private static function plain(string $text): string
    {
        return OutputFormatter::escape(preg_replace('/\p{C}/u', '?', $text) ?? '?');
    }
}
