<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Validator;

use Symfony\Component\Validator\Constraint;

/**
 * What the client takes of what somebody has typed: UTF-8 on one line, not empty, of at most so many bytes. All else is a `ValueError` there.
 * Null is valid, as with Symfony's own constraints: add `NotBlank` for a field that has to be filled in.
 */
abstract class Text extends Constraint
{
    public string $message = 'This cannot be used. Please type up to {{ limit }} characters on one line.';

    /** @param list<string>|null $groups */
    final public function __construct(?string $message = null, ?array $groups = null, mixed $payload = null)
    {
        parent::__construct(groups: $groups, payload: $payload);
        $this->message = $message ?? $this->message;
    }

    /** Bytes that the client takes. */
    abstract public function bytes(): int;

    final public function validatedBy(): string
    {
        return TextValidator::class;
    }
}
