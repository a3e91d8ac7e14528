<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Rules;

use Illuminate\Contracts\Validation\ValidationRule;

/**
 * What the client takes of a form: UTF-8 without NUL, CR and LF, of so many bytes. For all else it throws a ValueError, which would be a page of status 500.
 *
 *     $request->validate(['username' => Typed::username(), 'password' => Typed::password()]);
 */
final readonly class Typed implements ValidationRule
{
    private function __construct(private int $bytes)
    {
    }

    /** @return array{'required', self} */
    public static function username(): array
    {
        return ['required', new self(1024)];
    }

    /** @return array{'required', self} */
    public static function password(): array
    {
        return ['required', new self(4096)];
    }

    /**
     * A one-time password.
     *
     * @return array{'required', self}
     */
    public static function code(): array
    {
        return ['required', new self(4096)];
    }

    /** @return array{'required', self} */
    public static function name(): array
    {
        return ['required', new self(1024)];
    }

    /** @return array{'required', self, 'email'} */
    public static function email(): array
    {
        return ['required', new self(1024), 'email'];
    }

    /** @return array{'required', self} */
    public static function accountId(): array
    {
        return ['required', new self(255)];
    }

    public function validate(string $attribute, mixed $value, \Closure $fail): void
    {
        $error = match (true) {
            !is_string($value), $value === '' => 'text',
            strlen($value) > $this->bytes => 'too_long',
            preg_match('/^[^\0\r\n]+$/Du', $value) !== 1 => 'characters',
            default => null,
        };
        if ($error !== null) {
            $fail("elasticpath::messages.typed.$error")->translate();
        }
    }
}
