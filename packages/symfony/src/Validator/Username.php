<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Validator;

use EpAccountTokens\Symfony\Typed;

/** A user name of a password profile. */
#[\Attribute(\Attribute::TARGET_PROPERTY | \Attribute::TARGET_METHOD | \Attribute::IS_REPEATABLE)]
final class Username extends Text
{
    public function bytes(): int
    {
        return Typed::NAME;
    }
}
