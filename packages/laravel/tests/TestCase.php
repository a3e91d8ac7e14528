<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Tests;

use EpAccountTokens\Dev\FakeEpAccountTokens;
use EpAccountTokens\Dev\Values;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\Laravel\EpAccountTokensServiceProvider;
use EpAccountTokens\Laravel\Facades\Ep;
use EpAccountTokens\Laravel\Rules\Typed;
use EpAccountTokens\Laravel\Shopper;
use EpAccountTokens\ProtocolException;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Illuminate\Contracts\Console\Kernel;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Bootstrap\RegisterProviders;
use Illuminate\Foundation\Configuration\Exceptions;
use Illuminate\Foundation\Testing\TestCase as LaravelTestCase;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Routing\Router;
use Illuminate\Support\Facades\Http;
use Monolog\Handler\TestHandler;
use Monolog\LogRecord;
use Monolog\Logger;

/** A Laravel application of nothing but this package and a few routes, made as `laravel new` makes one, in a temporary folder. */
abstract class TestCase extends LaravelTestCase
{
    protected TestHandler $log;
    private string $folder;

    public function createApplication(): Application
    {
        $this->folder = sys_get_temp_dir() . '/ep-laravel-' . bin2hex(random_bytes(4));
        foreach (['bootstrap/cache', 'config', 'resources/views', 'storage/framework/cache/data', 'storage/framework/sessions', 'storage/framework/views', 'storage/logs'] as $folder) {
            mkdir("$this->folder/$folder", recursive: true);
        }
        $app = Application::configure($this->folder)
            ->withProviders([EpAccountTokensServiceProvider::class], withBootstrapProviders: false)
            ->withRouting(using: fn () => $this->addRoutes($this->app->make(Router::class)))
            ->withMiddleware()
            ->withExceptions(function (Exceptions $exceptions): void {
                $exceptions->render(fn (ProtocolException $e) => $e->status === 418 ? response("the shop's own page", 418) : null);
            })
            ->create();
        $this->app = $app;
        $this->log = new TestHandler();
        $app->beforeBootstrapping(RegisterProviders::class, function (Application $app): void {
            $app->make('config')->set([
                'app.key' => 'base64:' . base64_encode(str_repeat('k', 32)),
                'app.debug' => false,
                'app.env' => 'testing',
                'session.driver' => 'array',
                'cache.default' => 'array',
                'logging.default' => 'test',
                'logging.channels.test' => ['driver' => 'custom', 'via' => fn (): Logger => new Logger('test', [$this->log])],
                'elasticpath.client_id' => 'stand-in-client',
                'elasticpath.realm_id' => 'realm-1',
                'elasticpath.password_profile_id' => 'profile-1',
                'elasticpath.oidc.endpoint' => 'https://identity.example/login',
                ...$this->config(),
            ]);
        });
        $app->make(Kernel::class)->bootstrap();
        return $app;
    }

    protected function tearDown(): void
    {
        parent::tearDown();
        exec('rm -rf ' . escapeshellarg($this->folder));
    }

    /** @return array<string, mixed> */
    protected function config(): array
    {
        return [];
    }

    /** What a shop has, and what goes wrong in it. */
    private function addRoutes(Router $router): void
    {
        $router->middleware('web')->group(function (Router $router): void {
            $router->get('/login', fn () => 'Login: ' . session('errors')?->first())->name('login');
            $router->post('/login', function (Request $request, EpAccountTokensInterface $ep, Shopper $shopper): RedirectResponse {
                $form = $request->validate(['username' => Typed::username(), 'password' => Typed::password()]);
                $shopper->logIn($ep->loginWithPassword(config('elasticpath.password_profile_id'), $form['username'], $form['password'], limit: 100));
                return $shopper->redirect();
            });
            $router->post('/login/oidc', fn (Shopper $shopper) => redirect()->away($shopper->beginOidc()));
            $router->get('/login/callback', function (Request $request, Shopper $shopper): RedirectResponse {
                $shopper->logIn($shopper->completeOidc($request->query()));
                return $shopper->redirect();
            })->name('login.callback');
            $router->post('/logout', function (Shopper $shopper): RedirectResponse {
                $shopper->logOut();
                return redirect('/login');
            });
            $router->get('/accounts', fn (Shopper $shopper) => implode(', ', $shopper->accounts()))->name('accounts');
            $router->post('/accounts', function (Request $request, Shopper $shopper): RedirectResponse {
                $shopper->choose($request->validate(['account_id' => Typed::accountId()])['account_id']);
                return redirect()->route('home');
            });
            $router->get('/unguarded', fn (Token $token) => $token->accountName);
            $router->middleware('ep.account')->group(function (Router $router): void {
                $router->get('/', fn (Token $token) => "Shop of $token->accountName")->name('home');
                $router->get('/orders', fn (Token $token) => "Orders of $token->accountName");
                $router->get('/cart', fn (EpAccountTokensInterface $ep, Token $token) => $ep->send(new HttpRequest('GET', '/v2/carts/my-cart'), $token)->throw()->body);
                $router->get('/http-cart', fn (Token $token) => Http::ep($token)->get('/v2/carts/my-cart')->throw()->body());
                $router->post('/checkout', function (EpAccountTokensInterface $ep, Token $token): string {
                    $ep->send(HttpRequest::json('POST', '/v2/carts/my-cart/checkout', ['data' => []]), $token)->throw();
                    return 'ordered';
                });
            });
        });
    }

    /** Logs in, in the session of this test. */
    protected function shopAs(Token|string ...$accounts): FakeEpAccountTokens
    {
        $fake = Ep::fake();
        $this->app->make(Shopper::class)->logIn(Values::page(...$accounts));
        return $fake;
    }

    /** @return list<string> what was logged at this level */
    protected function logged(string $level): array
    {
        return array_values(array_map(
            fn (LogRecord $record): string => $record->message,
            array_filter($this->log->getRecords(), fn (LogRecord $record): bool => strtolower($record->level->name) === $level),
        ));
    }
}
