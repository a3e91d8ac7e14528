<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel;

use Illuminate\Contracts\Config\Repository;

/** config/elasticpath.php, with types. */
final readonly class Settings
{
    public function __construct(private Repository $config)
    {
    }

    /**
     * @return non-empty-string
     * @throws \InvalidArgumentException that says where it is to be set
     */
    public function required(string $key): string
    {
        return $this->optional($key) ?? throw new \InvalidArgumentException(
            "elasticpath.$key is not set: set it in .env or config/elasticpath.php (php artisan ep:discover prints what a store has)",
        );
    }

    /** @return non-empty-string|null null where it is not set, or off */
    public function optional(string $key): ?string
    {
        $value = $this->config->get("elasticpath.$key");
        return is_string($value) && $value !== '' ? $value : null;
    }

    public function number(string $key): float
    {
        $value = $this->config->get("elasticpath.$key");
        return is_numeric($value) ? (float) $value : throw new \InvalidArgumentException("elasticpath.$key is not a number");
    }

    public function isOn(string $key): bool
    {
        return filter_var($this->config->get("elasticpath.$key"), FILTER_VALIDATE_BOOL);
    }

    /** False: none; null: the default one. */
    public function cacheStore(): string|false|null
    {
        return $this->config->get('elasticpath.cache') === false ? false : $this->optional('cache');
    }

    /** @return array<non-empty-string, string> */
    public function headers(): array
    {
        $headers = [];
        foreach ((array) $this->config->get('elasticpath.headers') as $name => $value) {
            if (is_string($name) && $name !== '' && is_string($value)) {
                $headers[$name] = $value;
            }
        }
        return $headers;
    }
}
