<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests\App;

use EpAccountTokens\Grant;
use EpAccountTokens\Symfony\EpAccountTokensSymfonyBundle;
use EpAccountTokens\Symfony\Security\ShopperProvider;
use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Bundle\SecurityBundle\SecurityBundle;
use Symfony\Bundle\TwigBundle\TwigBundle;
use Symfony\Bundle\WebProfilerBundle\WebProfilerBundle;
use Symfony\Component\Cache\Adapter\ArrayAdapter;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\HttpKernel\Kernel;
use Symfony\Component\Routing\Loader\Configurator\RoutingConfigurator;

/** The smallest shop: the firewall of the README, and a controller. */
final class TestKernel extends Kernel
{
    use MicroKernelTrait;

    /**
     * @param array<string, mixed> $settings of the bundle, over those here
     * @param array<string, string> $firewall of the authenticator, likewise
     */
    public function __construct(private readonly array $settings, bool $debug = true, private readonly array $firewall = [])
    {
        parent::__construct('test_' . substr(hash('sha256', serialize([$settings, $debug, $firewall])), 0, 8), $debug);
    }

    public function registerBundles(): iterable
    {
        return [new FrameworkBundle(), new SecurityBundle(), new TwigBundle(), new WebProfilerBundle(), new EpAccountTokensSymfonyBundle()];
    }

    public function getProjectDir(): string
    {
        return self::directory();
    }

    /** Containers and sessions are kept here for the tests of one class. */
    public static function directory(): string
    {
        return sys_get_temp_dir() . '/ep-symfony-tests-' . getmypid();
    }

    protected function configureContainer(ContainerConfigurator $container): void
    {
        $container->extension('framework', [
            'test' => true,
            'secret' => 'of no use',
            'http_method_override' => false,
            'session' => ['storage_factory_id' => 'session.storage.factory.mock_file', 'cookie_samesite' => 'lax', 'cookie_secure' => 'auto'],
            'csrf_protection' => ['enabled' => true, 'stateless_token_ids' => []],
            'profiler' => ['enabled' => true, 'collect' => true, 'collect_parameter' => '_profile'],
            'validation' => ['enabled' => true],
            'php_errors' => ['log' => true],
        ]);
        $container->extension('web_profiler', ['toolbar' => false, 'intercept_redirects' => false]);
        $container->extension('ep_account_tokens', $this->settings + [
            'grant' => ['client_id' => 'stand-in-client'],
            'password_profile_id' => \CommerceServer::PASSWORD_PROFILE,
            'realm_id' => \CommerceServer::REALM,
            // Each test has a store that does not know the bearers of another.
            'cache' => 'cache_of_test',
        ]);
        $container->extension('security', [
            'providers' => ['shoppers' => ['id' => ShopperProvider::class]],
            'firewalls' => ['main' => [
                'lazy' => true,
                'provider' => 'shoppers',
                'ep_account_tokens' => $this->firewall + ['default_target_path' => '/shop'],
                'logout' => ['path' => '/logout', 'target' => '/login', 'enable_csrf' => true],
            ]],
            'access_control' => [
                ['path' => '^/login', 'roles' => 'PUBLIC_ACCESS'],
                ['path' => '^/accounts', 'roles' => 'ROLE_MEMBER'],
                ['path' => '^/shop', 'roles' => 'ROLE_SHOPPER'],
            ],
        ]);
        $services = $container->services()->defaults()->autowire()->autoconfigure();
        $services->set(Controller::class)->public()->tag('controller.service_arguments');
        $services->set('logger', Logger::class)->public();
        $services->set('clock', \Symfony\Component\Clock\MockClock::class)->args(['now'])->public();
        $services->set('broken_pool', BrokenPool::class);
        $services->set('cache_of_test', ArrayAdapter::class);
        $services->set('grant_of_test', Grant::class)->factory([Grant::class, 'implicit'])->args(['stand-in-client']);
    }

    protected function configureRoutes(RoutingConfigurator $routes): void
    {
        foreach (Controller::ROUTES as $path => $method) {
            $routes->add($method, $path)->controller([Controller::class, $method]);
        }
        // The firewall answers these; a route is what keeps the router from saying 404 before.
        $routes->add('login_password', '/login/password')->methods(['POST']);
        $routes->add('login_code', '/login/code')->methods(['POST']);
        $routes->add('login_callback', '/login/callback')->methods(['GET']);
        $routes->add('logout', '/logout')->methods(['POST']);
        $routes->import('@WebProfilerBundle/Resources/config/routing/profiler.php')->prefix('/_profiler');
    }

    protected function build(ContainerBuilder $container): void
    {
        // What nothing here uses is looked at all the same.
        foreach (['ep_account_tokens.refuse_tokens', 'ep_account_tokens.cache', 'ep_account_tokens.observer'] as $id) {
            $container->addCompilerPass(new MakePublic($id));
        }
    }
}
