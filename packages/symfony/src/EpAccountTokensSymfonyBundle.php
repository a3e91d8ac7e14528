<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony;

use EpAccountTokens;
use EpAccountTokens\Dev\FakeEpAccountTokens;
use EpAccountTokens\Grant;
use EpAccountTokens\Symfony\EventListener\ServiceFailureListener;
use EpAccountTokens\Symfony\Messenger\RefuseTokensMiddleware;
use EpAccountTokens\Symfony\Profiler\TransferCollector;
use EpAccountTokens\Symfony\Profiler\TransferRecorder;
use EpAccountTokens\Symfony\Profiler\TypedSecrets;
use EpAccountTokens\Symfony\Security\ShopperAuthenticator;
use EpAccountTokens\Symfony\Security\ShopperAuthenticatorFactory;
use EpAccountTokens\Symfony\Security\ShopperProvider;
use EpAccountTokens\Symfony\Security\Shoppers;
use EpAccountTokens\Symfony\Security\ShopperSession;
use EpAccountTokens\Symfony\Security\ShopperSessionFactory;
use EpAccountTokens\Symfony\Security\TokenResolver;
use EpAccountTokensInterface;
use Symfony\Bundle\SecurityBundle\DependencyInjection\SecurityExtension;
use Symfony\Component\Config\Definition\Configurator\DefinitionConfigurator;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\ContainerInterface;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\DependencyInjection\Loader\Configurator\ServicesConfigurator;
use Symfony\Component\HttpKernel\Bundle\AbstractBundle;
use Symfony\Component\VarDumper\Cloner\AbstractCloner;

use function Symfony\Component\DependencyInjection\Loader\Configurator\param;
use function Symfony\Component\DependencyInjection\Loader\Configurator\service;
use function Symfony\Component\DependencyInjection\Loader\Configurator\tagged_iterator;

/** Named after its namespace: that is how Symfony Flex finds a bundle. */
final class EpAccountTokensSymfonyBundle extends AbstractBundle
{
    /** The default: the container must build right after the installation, when nothing is configured. */
    private const CLIENT_ID = '%env(EP_CLIENT_ID)%';

    /** Under this name in configuration, and as the channel of the log. */
    protected string $extensionAlias = 'ep_account_tokens';

    public function build(ContainerBuilder $container): void
    {
        parent::build($container);
        $security = $container->getExtension('security');
        if ($security instanceof SecurityExtension) {
            $security->addAuthenticatorFactory(new ShopperAuthenticatorFactory());
        }
    }

    public function boot(): void
    {
        if ($this->container?->has('profiler') && class_exists(AbstractCloner::class)) {
            TypedSecrets::maskProperties();
        }
    }

    public function configure(DefinitionConfigurator $definition): void
    {
        $definition->rootNode()->children()
            ->arrayNode('grant')->info('Where the shop has its own access token from: client_id, with or without client_secret, or service')->addDefaultsIfNotSet()
                ->children()
                    ->scalarNode('client_id')->info('Of the store. With it alone: an implicit grant, which is what shoppers need')->defaultValue(self::CLIENT_ID)->end()
                    ->scalarNode('client_secret')->info('With client_id: client credentials. The API forbids them together with a shopper\'s token')->defaultNull()->end()
                    ->scalarNode('service')->info('The id of a service of the class EpAccountTokens\Grant')->defaultNull()->end()
                ->end()
                ->validate()
                    ->ifTrue(static fn (array $grant): bool => $grant['service'] === null
                        ? $grant['client_id'] === null
                        : !in_array($grant['client_id'], [null, self::CLIENT_ID], true))
                    ->thenInvalid('Either client_id or service is wanted, and not both')
                ->end()
            ->end()
            ->scalarNode('base_uri')->info('The region of the store, or a server for tests')->defaultValue(EpAccountTokens::US_EAST)->cannotBeEmpty()->end()
            ->floatNode('timeout')->info('Seconds for a call with all that it takes')->defaultValue(5.0)->end()
            ->floatNode('connect_timeout')->defaultValue(2.0)->end()
            ->integerNode('max_retries')->defaultValue(2)->end()
            ->scalarNode('ca_file')->defaultNull()->end()
            ->scalarNode('proxy')->defaultNull()->end()
            ->enumNode('ip_version')->values([null, 4, 6])->defaultNull()->end()
            ->arrayNode('headers')->info('Such as X-MOLTIN-CURRENCY')->useAttributeAsKey('name')->normalizeKeys(false)->scalarPrototype()->end()->end()
            ->scalarNode('user_agent_suffix')->defaultValue('')->end()
            ->booleanNode('lowercase_usernames')->defaultFalse()->end()
            ->scalarNode('cache')->info('The pool in which workers share the bearer; null: none')->defaultValue('cache.app')->end()
            ->scalarNode('log_channel')->defaultValue('ep_account_tokens')->cannotBeEmpty()->end()
            ->scalarNode('password_profile_id')->info('For logins with a password or a one-time password')->defaultNull()->end()
            ->scalarNode('realm_id')->info('For one-time passwords: the parameter ep_account_tokens.realm_id')->defaultNull()->end()
            ->arrayNode('oidc')->addDefaultsIfNotSet()
                ->children()
                    ->scalarNode('endpoint')->info('The authorization endpoint of a profile')->defaultNull()->end()
                    ->scalarNode('redirect_uri')->info('As the store knows it; its path is the oidc_callback_path of the firewall')->defaultNull()->end()
                    ->scalarNode('client_id')->defaultValue('account-management')->cannotBeEmpty()->end()
                    ->scalarNode('scope')->defaultValue('openid email profile')->cannotBeEmpty()->end()
                ->end()
            ->end()
            ->floatNode('renewal_timeout')->info('Seconds that a page waits for the renewal of a token')->defaultValue(1.5)->end()
            ->scalarNode('profiler')->info('Whether the profiler has a panel')->defaultValue('%kernel.debug%')->end()
            ->booleanNode('fake')->info('For tests: EpAccountTokens\Dev\FakeEpAccountTokens in the place of the client')->defaultFalse()->end()
        ->end();
    }

    /** @param array<mixed> $config */
    public function loadExtension(array $config, ContainerConfigurator $container, ContainerBuilder $builder): void
    {
        /** @var array{grant: array{client_id: ?string, client_secret: ?string, service: ?string}, cache: ?string, log_channel: string, profiler: bool|string, fake: bool, password_profile_id: ?string, realm_id: ?string, oidc: array{endpoint: ?string, redirect_uri: ?string, client_id: string, scope: string}, renewal_timeout: float, base_uri: string, timeout: float, connect_timeout: float, max_retries: int, ca_file: ?string, proxy: ?string, ip_version: ?int, headers: array<string, string>, user_agent_suffix: string, lowercase_usernames: bool} $config as configure() says */
        $services = $container->services();
        $builder->setParameter('ep_account_tokens.password_profile_id', $config['password_profile_id']);
        $builder->setParameter('ep_account_tokens.realm_id', $config['realm_id']);
        $builder->registerForAutoconfiguration(TransferObserver::class)->addTag('ep_account_tokens.observer');

        $this->loadClient($config, $services);
        $log = ['channel' => $config['log_channel']];
        $services->set('ep_account_tokens.transfer_log', TransferLog::class)
            ->args([service('logger')])->tag('ep_account_tokens.observer')->tag('monolog.logger', $log);
        $services->set('ep_account_tokens.observer', TransferObservers::class)->args([tagged_iterator('ep_account_tokens.observer')]);
        if ($config['cache'] !== null && $config['cache'] !== '') {
            $services->set('ep_account_tokens.cache', BearerCache::class)
                ->args([service($config['cache']), service('logger')])->tag('monolog.logger', $log);
        }
        if (filter_var($builder->getParameterBag()->resolveValue($config['profiler']), FILTER_VALIDATE_BOOL)) {
            $services->set('ep_account_tokens.recorder', TransferRecorder::class)
                ->tag('ep_account_tokens.observer')->tag('kernel.reset', ['method' => 'reset']);
            $services->set('ep_account_tokens.collector', TransferCollector::class)->args([service('ep_account_tokens.recorder')])
                ->tag('data_collector', ['id' => 'ep_account_tokens', 'template' => TransferCollector::getTemplate(), 'priority' => 200]);
        }
        if (!$builder->hasParameter(ShopperAuthenticatorFactory::SECRET_FIELDS)) {
            $builder->setParameter(ShopperAuthenticatorFactory::SECRET_FIELDS, []);
        }
        // Before all other collectors, which read what it masks.
        $services->set('ep_account_tokens.typed_secrets', TypedSecrets::class)
            ->args([param(ShopperAuthenticatorFactory::SECRET_FIELDS)])->tag('data_collector', ['priority' => 100_000]);
        if (interface_exists('Symfony\Component\Messenger\Middleware\MiddlewareInterface')) {
            $services->set('ep_account_tokens.refuse_tokens', RefuseTokensMiddleware::class);
        }
        $this->loadSecurity($config['renewal_timeout'], $config['oidc'], $log, $services);
    }

    /** @param array{grant: array{client_id: ?string, client_secret: ?string, service: ?string}, cache: ?string, fake: bool, base_uri: string, timeout: float, connect_timeout: float, max_retries: int, ca_file: ?string, proxy: ?string, ip_version: ?int, headers: array<string, string>, user_agent_suffix: string, lowercase_usernames: bool, ...} $config */
    private function loadClient(array $config, ServicesConfigurator $services): void
    {
        $grant = $config['grant'];
        if ($grant['service'] !== null) {
            $services->alias(Grant::class, $grant['service']);
        } else {
            $services->set(Grant::class)
                ->factory([Grant::class, $grant['client_secret'] === null ? 'implicit' : 'clientCredentials'])
                ->args($grant['client_secret'] === null ? [$grant['client_id']] : [$grant['client_id'], $grant['client_secret']]);
        }
        // One for the worker: it keeps nothing of a shopper. Symfony does not guess the class of a name without a namespace.
        $client = $services->set(EpAccountTokens::class, EpAccountTokens::class)->args([
            '$grant' => service(Grant::class),
            '$baseUri' => $config['base_uri'],
            '$timeout' => $config['timeout'],
            '$connectTimeout' => $config['connect_timeout'],
            '$maxRetries' => $config['max_retries'],
            '$caFile' => $config['ca_file'],
            '$proxy' => $config['proxy'],
            '$ipVersion' => $config['ip_version'],
            '$headers' => $config['headers'],
            '$userAgentSuffix' => $config['user_agent_suffix'],
            '$lowercaseUsernames' => $config['lowercase_usernames'],
            '$cache' => ($config['cache'] ?? '') === '' ? null : service('ep_account_tokens.cache'),
            '$observer' => service('ep_account_tokens.observer'),
        ]);
        if ($config['fake']) {
            // It stays, and nobody asks for it: a container wants its environment variables to be used.
            $client->public();
            $services->set(FakeEpAccountTokens::class)->public();
        }
        $services->alias(EpAccountTokensInterface::class, $config['fake'] ? FakeEpAccountTokens::class : EpAccountTokens::class);
    }

    /**
     * @param array{endpoint: ?string, redirect_uri: ?string, client_id: string, scope: string} $oidc
     * @param array{channel: string} $log
     */
    private function loadSecurity(float|string $renewalTimeout, array $oidc, array $log, ServicesConfigurator $services): void
    {
        $ep = service(EpAccountTokensInterface::class);
        $session = service(ShopperSession::class);
        // A worker, or an API, may have no sessions.
        $services->set('ep_account_tokens.session_factory', ShopperSessionFactory::class)
            ->decorate('session.factory', invalidBehavior: ContainerInterface::IGNORE_ON_INVALID_REFERENCE)->args([service('.inner')]);
        $services->set(ShopperSession::class)->args([service('request_stack'), service('logger')])->tag('monolog.logger', $log);
        $services->set(Shoppers::class)->args([$ep, $session, service('security.helper'), service('security.token_storage'), service('request_stack'), $oidc]);
        $services->set(ShopperProvider::class)
            ->args([$ep, $session, service('clock'), service('logger'), $renewalTimeout])->tag('monolog.logger', $log);
        $services->set('ep_account_tokens.authenticator', ShopperAuthenticator::class)->abstract()
            ->args([
                '$ep' => $ep,
                '$shoppers' => service(Shoppers::class),
                '$session' => $session,
                '$http' => service('security.http_utils'),
                '$logger' => service('logger'),
                '$passwordProfileId' => param('ep_account_tokens.password_profile_id'),
                '$options' => [],
            ])->tag('monolog.logger', $log);
        $services->set('ep_account_tokens.token_resolver', TokenResolver::class)
            ->args([service(Shoppers::class)])->tag('controller.argument_value_resolver', ['priority' => 110]);
        $services->set('ep_account_tokens.service_failure', ServiceFailureListener::class)
            ->args([$ep, $session, service('security.token_storage'), service('logger'), $renewalTimeout])
            ->tag('kernel.event_listener', ['event' => 'kernel.exception', 'method' => '__invoke', 'priority' => 8])->tag('monolog.logger', $log);
    }
}
