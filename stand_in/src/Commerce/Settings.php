<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** What a test may change. TABLE is the whole list: the name, its default, and the rule that a value obeys. */
final class Settings
{
    private const HOOK = 'null or an http URL at localhost or at an IP address';
    private const TABLE = [
        'access_token_lifetime' => [3600, 'count'],
        'account_token_lifetime' => [86_400, 'count'],
        'authorization_code_lifetime' => [600, 'count'],
        'one_time_password_lifetime' => [600, 'count'],
        'clock_offset' => [0, 'integer'],

        'page_length' => [25, '1 to 100'],
        'page_current_base' => [1, [0, 1]],
        'null_links_as_text' => [false, 'bool'],
        'error_status_as_number' => [false, 'bool'],
        'held_token_status' => [403, [400, 401, 403]],
        'page_limit_status' => [400, [400, 422]],
        'leave_out' => [[], 'texts'],
        'stated_offset' => [null, 'integer or null'],
        'stated_total' => [null, 'integer or null'],

        'enable_self_signup' => [true, 'bool'],
        'auto_create_account_for_account_members' => [true, 'bool'],
        'account_member_self_management' => ['disabled', ['disabled', 'update_only']],
        'redirect_uris' => [Seed::REDIRECT_URIS, 'texts'],
        'auto_login' => [null, 'text or null'],
        'browser_origin' => [null, 'text or null'],

        'webhook_url' => [null, self::HOOK],
        'webhook_secret' => [null, 'text or null'],

        'rate_limit' => [0, 'count'],
        'retry_after' => [null, 'text or null'],
        'latency_ms' => [0, 'count'],
        'chunked_replies' => [false, 'bool'],
    ];

    private array $values;

    public function __construct(array $initial = [])
    {
        $this->values = array_map(fn (array $row) => $row[0], self::TABLE);
        $this->change($initial);
    }

    public function get(string $name): mixed
    {
        return $this->values[$name];
    }

    public function all(): array
    {
        return $this->values;
    }

    /**
     * Changes all of these settings, or none where one of them is wrong.
     *
     * @throws \InvalidArgumentException
     */
    public function change(array $changes): void
    {
        foreach ($changes as $name => $value) {
            if (!isset(self::TABLE[$name])) {
                throw new \InvalidArgumentException("there is no setting '$name'");
            }
            $rule = self::TABLE[$name][1];
            if (!self::obeys($rule, $value)) {
                $wanted = is_array($rule) ? implode(' or ', $rule) : $rule;
                throw new \InvalidArgumentException("setting '$name' must be: $wanted");
            }
        }
        $this->values = array_replace($this->values, $changes);
    }

    private static function obeys(string|array $rule, mixed $value): bool
    {
        return match ($rule) {
            'bool' => is_bool($value),
            'integer' => is_int($value),
            'integer or null' => $value === null || is_int($value),
            'count' => is_int($value) && $value >= 0,
            '1 to 100' => is_int($value) && $value >= 1 && $value <= 100,
            'text or null' => $value === null || is_string($value),
            self::HOOK => $value === null || (is_string($value) && Webhook::accepts($value)),
            'texts' => is_array($value) && array_is_list($value) && $value === array_filter($value, is_string(...)),
            default => in_array($value, $rule, true),
        };
    }
}
