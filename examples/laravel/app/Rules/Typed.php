<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App\Rules;

use Closure;
use Illuminate\Contracts\Validation\ValidationRule;

/** What the client takes of a form: UTF-8 on one line, of at most so many bytes. Anything else is a ValueError there, and so a page of status 500. */
final class Typed implements ValidationRule
{
    public function __construct(private readonly int $bytes)
    {
    }

    public function validate(string $attribute, mixed $value, Closure $fail): void
    {
        if (!is_string($value) || strlen($value) > $this->bytes || preg_match('/^[^\0\r\n]+$/Du', $value) !== 1) {
            $fail('Please check the :attribute.');
        }
    }
}
