<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel;

use EpAccountTokens;
use EpAccountTokens\Grant;
use EpAccountTokensInterface;
use Illuminate\Contracts\Cache\Factory as CacheFactory;
use Psr\Log\LoggerInterface;

/** Makes the client that config/elasticpath.php describes. */
final readonly class ClientFactory
{
    public function __construct(private Settings $settings, private CacheFactory $caches, private LoggerInterface $log)
    {
    }

    /** @throws \InvalidArgumentException that names what the configuration lacks */
    public function make(?Grant $grant = null): EpAccountTokensInterface
    {
        $settings = $this->settings;
        $store = $settings->cacheStore();
        return new EpAccountTokens(
            $grant ?? Grant::implicit($settings->required('client_id')),
            baseUri: $settings->required('base_uri'),
            timeout: $settings->number('timeout'),
            connectTimeout: $settings->number('connect_timeout'),
            // @phpstan-ignore argument.type (the client says what is wrong with another number)
            maxRetries: (int) $settings->number('max_retries'),
            caFile: $settings->optional('ca_file'),
            proxy: $settings->optional('proxy'),
            headers: $settings->headers(),
            userAgentSuffix: $settings->optional('user_agent_suffix') ?? '',
            lowercaseUsernames: $settings->isOn('lowercase_usernames'),
            cache: $store === false ? null : new BearerCache($this->caches->store($store), $this->log),
            observer: new TransferLog($this->log, $settings->optional('log.level')),
        );
    }
}
