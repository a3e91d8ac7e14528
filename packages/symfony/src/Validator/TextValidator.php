<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Validator;

use EpAccountTokens\Symfony\Typed;
use Symfony\Component\Validator\Constraint;
use Symfony\Component\Validator\ConstraintValidator;
use Symfony\Component\Validator\Exception\UnexpectedTypeException;

/** @internal */
final class TextValidator extends ConstraintValidator
{
    public function validate(#[\SensitiveParameter] mixed $value, Constraint $constraint): void
    {
        if (!$constraint instanceof Text) {
            throw new UnexpectedTypeException($constraint, Text::class);
        }
        if ($value === null || $value === '') {
            return;
        }
        if (!is_string($value) || !Typed::is($value, $constraint->bytes())) {
            // Without the value: it may be a password.
            $this->context->buildViolation($constraint->message)->setParameter('{{ limit }}', (string) $constraint->bytes())->addViolation();
        }
    }
}
