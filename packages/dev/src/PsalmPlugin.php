<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev;

use Psalm\Plugin\PluginEntryPointInterface;
use Psalm\Plugin\RegistrationInterface;

/** What the extension's classes look like, for Psalm: `<pluginClass class="EpAccountTokens\Dev\PsalmPlugin"/>` among the `<plugins>` of psalm.xml. */
final class PsalmPlugin implements PluginEntryPointInterface
{
    public function __invoke(RegistrationInterface $registration, ?\SimpleXMLElement $config = null): void
    {
        foreach (glob(__DIR__ . '/../stubs/*.stub.php') ?: [] as $stub) {
            $registration->addStubFile($stub);
        }
    }
}
