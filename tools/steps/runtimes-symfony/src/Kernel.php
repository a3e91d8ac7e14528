<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App;

use Doctrine\Bundle\DoctrineBundle\DoctrineBundle;
use EpAccountTokens\Symfony\EpAccountTokensSymfonyBundle;
use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Bundle\SecurityBundle\SecurityBundle;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\HttpKernel\Kernel as BaseKernel;

/** The smallest application with a queue, and without sessions: Messenger over a table of SQLite. */
final class Kernel extends BaseKernel
{
    use MicroKernelTrait;

    public function registerBundles(): iterable
    {
        return [new FrameworkBundle(), new SecurityBundle(), new DoctrineBundle(), new EpAccountTokensSymfonyBundle()];
    }

    protected function configureContainer(ContainerConfigurator $container): void
    {
        $container->extension('framework', [
            'secret' => 'of no use',
            'messenger' => [
                'failure_transport' => 'failed',
                'transports' => [
                    'async' => [
                        'dsn' => 'doctrine://default?queue_name=async',
                        'retry_strategy' => ['max_retries' => 100, 'delay' => 500, 'multiplier' => 1],
                    ],
                    'failed' => 'doctrine://default?queue_name=failed',
                ],
                'buses' => ['messenger.bus.default' => ['middleware' => ['ep_account_tokens.refuse_tokens']]],
                'routing' => ['*' => 'async'],
            ],
        ]);
        $container->extension('security', ['providers' => ['none' => ['memory' => null]], 'firewalls' => ['main' => ['security' => false]]]);
        $container->extension('doctrine', ['dbal' => ['driver' => 'pdo_sqlite', 'path' => '%kernel.project_dir%/var/queue.sqlite']]);
        $container->extension('ep_account_tokens', ['grant' => ['client_id' => '%env(EP_CLIENT_ID)%'], 'base_uri' => '%env(EP_BASE_URI)%']);
        $container->services()->defaults()->autowire()->autoconfigure()->load('App\\', __DIR__ . '/')->exclude(__FILE__);
    }
}
