<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests\App;

use Symfony\Component\DependencyInjection\Compiler\CompilerPassInterface;
use Symfony\Component\DependencyInjection\ContainerBuilder;

final readonly class MakePublic implements CompilerPassInterface
{
    public function __construct(private string $id)
    {
    }

    public function process(ContainerBuilder $container): void
    {
        if ($container->hasDefinition($this->id)) {
            $container->getDefinition($this->id)->setPublic(true);
        }
    }
}
