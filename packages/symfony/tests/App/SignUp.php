<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests\App;

use Symfony\Component\Validator\Constraints as Assert;

/** Forms within an object. */
final class SignUp extends Confirmed
{
    /** @param list<Form> $forms */
    public function __construct(#[Assert\Valid] public readonly array $forms, string $again)
    {
        parent::__construct($again);
    }
}
