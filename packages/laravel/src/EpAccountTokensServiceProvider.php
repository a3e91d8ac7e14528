<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel;

use Carbon\FactoryImmutable;
use EpAccountTokens\Grant;
use EpAccountTokens\Guzzle\Handler as GuzzleHandler;
use EpAccountTokens\Laravel\Console\CheckCommand;
use EpAccountTokens\Laravel\Console\DiscoverCommand;
use EpAccountTokens\Laravel\Http\Middleware\RequireAccount;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Illuminate\Contracts\Config\Repository;
use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Container\Container;
use Illuminate\Contracts\Foundation\Application;
use Illuminate\Foundation\Exceptions\Handler;
use Illuminate\Http\Client\PendingRequest;
use Illuminate\Log\LogManager;
use Illuminate\Routing\Router;
use Illuminate\Support\ServiceProvider;
use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;

final class EpAccountTokensServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->registerConfig();

        // One for the container: it keeps nothing of a shopper. A shop that gets its bearer elsewhere binds a Grant.
        $this->app->singleton(EpAccountTokensInterface::class, static fn (Application $app): EpAccountTokensInterface => $app->make(ClientFactory::class)->make(
            $app->bound(Grant::class) ? $app->make(Grant::class) : null,
        ));
        $this->app->alias(EpAccountTokensInterface::class, 'elasticpath');
        // Carbon's clock, which `travel()` moves.
        $this->app->bindIf(ClockInterface::class, static fn (): ClockInterface => FactoryImmutable::getDefaultInstance());

        // One for each web request or job, under Octane and in queues too.
        $this->app->scoped(Shopper::class);
        // Without the shopper's token, which is given to each request that wants it.
        $this->app->scoped(GuzzleHandler::class, static fn (Application $app): GuzzleHandler => new GuzzleHandler($app->make(EpAccountTokensInterface::class)));
        $this->app->bind(Token::class, static fn (Application $app): Token => $app->make(Shopper::class)->token()
            ?? throw new NoShopperException('No shopper is logged in with an account: give the route the middleware "ep.account".'));
    }

    public function boot(Router $router): void
    {
        $this->loadViewsFrom(__DIR__ . '/../resources/views', 'elasticpath');
        $this->loadTranslationsFrom(__DIR__ . '/../lang', 'elasticpath');
        $router->aliasMiddleware('ep.account', RequireAccount::class);
        $this->callAfterResolving(ExceptionHandler::class, static function (ExceptionHandler $handler): void {
            if ($handler instanceof Handler) {
                ExceptionMap::apply($handler);
            }
        });
        $this->addHttpMacro();
        if ($this->app->runningInConsole()) {
            $this->commands([CheckCommand::class, DiscoverCommand::class]);
            $this->publishes([__DIR__ . '/../config/elasticpath.php' => $this->app->configPath('elasticpath.php')], 'elasticpath-config');
            $this->publishes([__DIR__ . '/../lang' => $this->app->langPath('vendor/elasticpath')], 'elasticpath-lang');
            $this->publishes([__DIR__ . '/../resources/views' => $this->app->resourcePath('views/vendor/elasticpath')], 'elasticpath-views');
        }
    }

    private function registerConfig(): void
    {
        $config = $this->app->make(Repository::class);
        // To the last level, unlike mergeConfigFrom(): a file that was published once has not what a later version adds.
        $this->replaceConfigRecursivelyFrom(__DIR__ . '/../config/elasticpath.php', 'elasticpath');
        $config->set('logging.channels.elasticpath', $config->get('logging.channels.elasticpath') ?? [
            'driver' => 'daily',
            'path' => $this->app->storagePath('logs/elasticpath.log'),
            'days' => 14,
        ]);
        $this->app->when([ClientFactory::class, Shopper::class])->needs(LoggerInterface::class)->give(static fn (): LoggerInterface => self::log(Container::getInstance()));
    }

    /** The channel that the configuration names. */
    public static function log(Container $app): LoggerInterface
    {
        return $app->make(LogManager::class)->channel($app->make(Settings::class)->optional('log.channel'));
    }

    /** `Http::ep($token)` sends to the store over the worker's kept connections, with the bearer. */
    private function addHttpMacro(): void
    {
        PendingRequest::macro('ep', function (?Token $token = null): PendingRequest {
            /** @var PendingRequest $this */
            $app = app();
            return $this->baseUrl($app->make(EpAccountTokensInterface::class)->baseUri())
                ->setHandler($app->make(GuzzleHandler::class))
                ->withOptions([GuzzleHandler::TOKEN => $token])
                ->timeout((int) ceil($app->make(Settings::class)->number('timeout')));
        });
    }
}
