<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use EpAccountTokens\Symfony\EventListener\ChooseAccountListener;
use Symfony\Bundle\SecurityBundle\DependencyInjection\Security\Factory\AuthenticatorFactoryInterface;
use Symfony\Component\Config\Definition\Builder\ArrayNodeDefinition;
use Symfony\Component\Config\Definition\Builder\NodeDefinition;
use Symfony\Component\DependencyInjection\ChildDefinition;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\Definition;
use Symfony\Component\DependencyInjection\Reference;

/**
 * The key `ep_account_tokens` of a firewall. Paths are paths or names of routes.
 *
 * @internal
 */
final class ShopperAuthenticatorFactory implements AuthenticatorFactoryInterface
{
    /** The parameter of the container with the names of the fields that the profiler must not show. */
    public const SECRET_FIELDS = 'ep_account_tokens.secret_fields';

    private const OPTIONS = [
        'login_path' => ['/login', 'The login page'],
        'password_path' => ['/login/password', 'Where the form with user name and password is sent to'],
        'one_time_password_path' => ['/login/code', 'Where the form with user name and one-time password is sent to'],
        'one_time_password_form_path' => [null, 'The page with that form, where it is not on the login page'],
        'oidc_callback_path' => ['/login/callback', 'Where the identity provider sends shoppers back to'],
        'accounts_path' => ['/accounts', 'The account picker'],
        'default_target_path' => ['/', 'After a login that was not asked for by a page'],
        'username_parameter' => ['_username', null],
        'password_parameter' => ['_password', null],
        'one_time_password_parameter' => ['_code', null],
        'csrf_parameter' => ['_csrf_token', null],
        'csrf_token_id' => ['authenticate', null],
    ];

    public function getPriority(): int
    {
        return -30;
    }

    public function getKey(): string
    {
        return 'ep-account-tokens';
    }

    public function addConfiguration(NodeDefinition $builder): void
    {
        if (!$builder instanceof ArrayNodeDefinition) {
            throw new \LogicException('The security bundle configures authenticators by arrays');
        }
        $children = $builder->children();
        $children->scalarNode('provider')->end();
        foreach (self::OPTIONS as $name => [$default, $info]) {
            $node = $children->scalarNode($name)->defaultValue($default);
            if ($default !== null) {
                $node->cannotBeEmpty();
            }
            if ($info !== null) {
                $node->info($info);
            }
        }
    }

    /** @param array<string, mixed> $config */
    public function createAuthenticator(ContainerBuilder $container, string $firewallName, array $config, string $userProviderId): string
    {
        $options = array_intersect_key($config, self::OPTIONS);
        $secrets = [$options['password_parameter'] ?? null, $options['one_time_password_parameter'] ?? null];
        $container->setParameter(self::SECRET_FIELDS, array_values(array_filter([
            ...($container->hasParameter(self::SECRET_FIELDS) ? (array) $container->getParameter(self::SECRET_FIELDS) : []),
            ...$secrets,
        ], is_string(...))));
        $id = "security.authenticator.ep_account_tokens.$firewallName";
        $container->setDefinition($id, (new ChildDefinition('ep_account_tokens.authenticator'))->setArgument('$options', $options));
        $container->setDefinition(
            "ep_account_tokens.choose_account.$firewallName",
            (new Definition(ChooseAccountListener::class, [
                new Reference('security.token_storage'), new Reference('security.http_utils'), $firewallName, $options['accounts_path'] ?? '/accounts',
            ]))->addTag('kernel.event_listener', ['event' => 'kernel.exception', 'method' => '__invoke', 'priority' => 2]),
        );
        return $id;
    }
}
